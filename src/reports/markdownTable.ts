/** A table, as a report has it and as a page can show it. */
export interface ReportTable {
  /** The column names. */
  readonly head: readonly string[];
  /** The cells, row by row. What is code stands in backticks. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table in Markdown.
 *
 * @param head - The column names.
 * @param rows - The cells, row by row; pipes are escaped, and a line break becomes a space.
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(inOneLine).join(" | ")} |`)
    .join("\n");
}

function inOneLine(cell: string): string {
  return cell
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}
