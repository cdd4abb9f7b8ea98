import { refuse } from "../../input/refuse.js";
import type { Cell } from "../tables/fillTables.js";
import { LIST_DELIMITER } from "../tables/listDelimiter.js";
import type { TableName } from "../tables/tableNames.js";

/** What makes a spreadsheet read a cell as a formula, behind any number of the marks that defuse it. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What a cell must be quoted for, beside blanks at an end, which some readers cut off. */
const QUOTED = /[",\r\n]/;

/**
 * A row as one line of a CSV, without its line break.
 *
 * @param row - Its cells.
 * @param table - The table, for errors.
 * @throws {RangeError} When an item of a list is empty or holds what stands between items.
 */
export function csvLine(row: readonly Cell[], table: TableName): string {
  const cells: string[] = [];
  for (const cell of row) cells.push(written(cell, table, row));
  return cells.join(",");
}

/** A cell as it stands in its line. */
function written(cell: Cell, table: TableName, row: readonly Cell[]): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(cell);
  if (typeof cell !== "object") return String(cell);
  for (const item of cell) {
    if (item === "" || item.includes(LIST_DELIMITER))
      refuse(
        `toCsv: ${table}, an item of a list`,
        item,
        `a text without "${LIST_DELIMITER}" that is not empty. The record is ${String(row[0])}`,
      );
  }
  return cell.length === 0 ? "" : quoted(cell.join(LIST_DELIMITER));
}

function quoted(text: string): string {
  if (text === "") return '""';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}
