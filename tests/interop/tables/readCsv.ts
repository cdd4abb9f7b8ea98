/**
 * A reader of CSV after RFC 4180, written apart from the writer. It tells an empty cell from an empty text in
 * quotation marks, and undoes the apostrophe before what a spreadsheet would run.
 *
 * @returns The rows by column; `null` for an empty cell.
 */
export function readCsv(text: string): Record<string, string | null>[] {
  return rawRows(text).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, undefused(cell)])),
  );
}

/** The rows by column as they stand there, apostrophes and all. */
export function rawRows(text: string): Record<string, string | null>[] {
  const lines: (string | null)[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const line = lines.at(-1) ?? [];
    if (text[at] === '"') {
      let cell = "";
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error("a quotation that never ends");
        cell += text[at] ?? "";
        if (text[at] === '"') at += 1;
      }
      at += 1;
      line.push(cell);
    } else {
      const end = text.slice(at).search(/,|\r\n/);
      if (end < 0) throw new Error("a last line without its end");
      const cell = text.slice(at, at + end);
      if (/["\r\n]/.test(cell)) throw new Error(`${JSON.stringify(cell)} is not quoted`);
      line.push(cell === "" ? null : cell);
      at += end;
    }
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      lines.push([]);
      continue;
    } else throw new Error(`${JSON.stringify(text[at])} stands behind a quotation`);
    if (text.startsWith("\r\n", at)) {
      line.push(null);
      at += 2;
      lines.push([]);
    }
  }
  const [head = [], ...rows] = lines.slice(0, -1);
  return rows.map((row) => {
    if (row.length !== head.length)
      throw new Error(`${row.length} cells under ${head.length} names`);
    return Object.fromEntries(head.map((name, index) => [name ?? "", row[index] ?? null]));
  });
}

function undefused(cell: string | null): string | null {
  return cell !== null && /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell)
    ? cell.slice(1)
    : cell;
}
