import { requireOptions } from "../../input/requireOptions.js";
import { refuse } from "../../input/refuse.js";
import { fillTables, type TableRecords } from "../tables/fillTables.js";
import { csvLine } from "./csvLine.js";
import type { OfTables, TableName } from "../tables/tableNames.js";

/** Options of `toCsv`. */
export interface CsvOptions {
  /** Begins each text with a byte order mark, by which spreadsheets know UTF-8. `false` unless told. */
  readonly bom?: boolean | undefined;
}

/**
 * The records as CSV: one text for each table, which DuckDB, R, pandas and spreadsheets read.
 *
 * Each collection has its own table (`events`), and each list of its records another one that begins with the
 * id of the record and the place in the list (`event_participants`). `docs/columns.md` lists all columns.
 *
 * @typeParam Given - The collections that are passed.
 * @param records - Any of the six collections, and `terms`; all exports of the package in one object also fit.
 * @param options - Whether each text begins with a byte order mark.
 * @returns The texts by table. Each begins with the names of the columns and ends with a line break.
 * @throws {RangeError} When a collection or an option is unknown, a record lacks what a column needs or has the id of
 *   another, a text holds NUL or half of a surrogate pair, or an item of a list is empty or holds `|`; the message
 *   names the record.
 * @remarks
 * O(n). RFC 4180: commas, double quotes, CRLF. UTF-8. An absent value is an empty cell, an empty text is `""`.
 * Items of a list are joined by `|`; an empty list and an absent one are both empty cells. Times of a day there
 * are none: days are `YYYY-MM-DD`.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: one that begins with `=`,
 * `+`, `-`, `@`, a tab or a line break, or with apostrophes before one of these. To undo it, take one
 * apostrophe from each text that matches `^'+[=+\-@\t\r\n＝＋－＠]`. Numbers are never changed.
 * @example
 * ```ts
 * import { toCsv } from "iraq-conflict-data/interop";
 *
 * const names = { en: "Kata'ib Hezbollah", ar: "كتائب حزب الله" };
 * const group = { id: "kh", kind: "armed-group", identity: "named", names, aliases: [], posts: [], relations: [], inferred: [], evidence: [] };
 * toCsv({ actors: [group] }).actors;
 * // => "id,kind,identity,name_en,name_ar,country\r\nkh,armed-group,named,Kata'ib Hezbollah,كتائب حزب الله,\r\n"
 * ```
 */
export function toCsv<Given extends TableRecords>(
  records: Given,
  options: CsvOptions = {},
): OfTables<Given, string> {
  const { bom = false } = requireOptions("toCsv", options, ["bom"]);
  if (typeof bom !== "boolean") refuse("toCsv: bom", bom, "true or false");
  const texts = new Map<TableName, string[]>();
  fillTables("toCsv", records, ({ name }, columns) => {
    const lines = [`${bom ? "\uFEFF" : ""}${Object.keys(columns).join(",")}`];
    texts.set(name, lines);
    return (row) => {
      lines.push(csvLine(row, name));
    };
  });
  return Object.fromEntries(
    Array.from(texts, ([name, lines]) => [name, `${lines.join("\r\n")}\r\n`]),
  ) as OfTables<Given, string>;
}
