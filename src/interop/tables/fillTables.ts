import { isCalendarDay } from "../../dates/calendar.js";
import { shown } from "../../errors/shown.js";
import { refuse } from "../../input/refuse.js";
import type { Dataset } from "../../model/dataset.js";
import type { AnyTerm } from "../../model/term.js";
import { requireCollections } from "../whole/requireCollections.js";
import type { Column, Columns } from "./column.js";
import { columnsOf } from "./columnsOf.js";
import { type Table, tables } from "./tables.js";

/** Collections to make tables of: any of the six, and terms. */
export interface TableRecords extends Partial<Dataset> {
  /** The closed lists. */
  readonly terms?: readonly AnyTerm[];
}

/** The value of one row in one column; `null` where there is none. */
export type Cell = string | number | boolean | null | readonly string[];

/** What is done with each row of a table. The array is used again for the next row. */
export type TakeRow = (row: readonly Cell[]) => void;

/** Lists that a record may be without. */
const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["occursIn", "prospects"]);

const DAY = 'a calendar day, such as "2020-11-17"';
const LIST = 'a list of texts, such as ["drone"]';

/** Half of a surrogate pair, which UTF-8 cannot hold; and NUL, which many readers cannot. */
const UNWRITABLE = /[\0\p{Surrogate}]/u;
/** What may be one of these: a cheaper question, which most texts answer with no. */
const SUSPECT = /[\0\ud800-\udfff]/;

/**
 * Reads the tables of the collections that were passed, with a row for each record and for each item of its
 * lists.
 *
 * @param caller - The function that errors name.
 * @param records - The collections.
 * @param open - Called for each table; gives what takes its rows.
 * @throws {RangeError} Naming the caller, the member with the nearest collection, or the place in the record,
 *   its id, and what is wanted there; also when two records of a collection have one id.
 */
export function fillTables(
  caller: string,
  records: TableRecords,
  open: (table: Table, columns: Columns) => TakeRow,
): void {
  requireTableRecords(caller, records);
  for (const table of tablesOf(records))
    readRows(caller, table, records[table.of] ?? [], open(table, columnsOf(table)));
}

/** The tables that the collections of an object fill. */
export function tablesOf(records: TableRecords): readonly Table[] {
  return tables.filter(({ of }) => records[of] !== undefined);
}

/** Refuses what is no set of collections, as `requireCollections` does, and a collection that is no list. */
export function requireTableRecords(caller: string, records: TableRecords): void {
  const names = [...new Set(tables.map(({ of }) => of))];
  requireCollections(
    caller,
    records,
    names.filter((name) => name !== "terms"),
    ["terms"],
  );
  for (const name of names) {
    const list: unknown = records[name];
    if (list !== undefined && !Array.isArray(list))
      refuse(`${caller}: ${name}`, list, "a list of records, such as a collection");
  }
}

/** Where a reader stands: at which record of which collection, and at which items of its lists. */
interface Standing {
  readonly caller: string;
  readonly table: Table;
  record: unknown;
  index: number;
  readonly items: number[];
  /** Days that were found to be in the calendar. */
  readonly days: Set<string>;
}

function readRows(caller: string, table: Table, records: readonly unknown[], take: TakeRow): void {
  const { lists, key } = table;
  const columns = Object.values(table.columns);
  const names = Object.keys(table.columns);
  const owners = Object.values(columnsOf(table)).slice(
    0,
    lists.length && key.length - lists.length,
  );
  const at: Standing = { caller, table, record: undefined, index: 0, items: [], days: new Set() };
  const row: Cell[] = [];
  const seen = new Set<string>();
  const visit = (item: unknown, depth: number): void => {
    if (typeof item !== "object" || item === null || Array.isArray(item))
      return refuseCell(at, [], item, "an object");
    const list = lists[depth];
    if (list === undefined) {
      let place = owners.length + depth;
      for (const column of columns) row[place++] = cellOf(column, item, at);
      take(row);
      return;
    }
    const inner = (item as Readonly<Record<string, unknown>>)[list];
    if (inner === undefined && OPTIONAL.has(list)) return;
    if (!Array.isArray(inner)) return refuseCell(at, [list], inner, "a list");
    const listed: readonly unknown[] = inner;
    for (let place = 0; place < listed.length; place += 1) {
      at.items[depth] = place;
      row[owners.length + depth] = place + 1;
      visit(listed[place], depth + 1);
    }
    at.items.length = depth;
  };
  // Loops by number: a sparse list has holes, which are no records.
  for (let index = 0; index < records.length; index += 1) {
    at.record = records[index];
    at.index = index;
    owners.forEach((column, place) => (row[place] = cellOf(column, at.record, at)));
    visit(at.record, 0);
    if (lists.length > 0) continue;
    const keys = key.map((name) => String(row[names.indexOf(name)])).join("\0");
    if (seen.has(keys)) refuseCell(at, ["id"], row[0], "each record once");
    seen.add(keys);
  }
}

/** The member that a path leads to; nothing where a step of it is absent. */
function valueAt(item: unknown, path: readonly string[], at: Standing): unknown {
  let value = item;
  for (let depth = 0; depth < path.length; depth += 1) {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "object" || Array.isArray(value))
      return refuseCell(at, path.slice(0, depth), value, "an object");
    value = (value as Readonly<Record<string, unknown>>)[path[depth] ?? ""];
  }
  return value;
}

function cellOf({ path, type, optional }: Column, item: unknown, at: Standing): Cell {
  const value = valueAt(item, path, at);
  if (typeof value === "string") {
    if (type === "text" && !SUSPECT.test(value)) return value;
    if (type === "day" && at.days.has(value)) return value;
  } else if (optional && (value === undefined || value === null))
    return type === "list" ? [] : null;
  switch (type) {
    case "text":
      return writable(value, at, path, 'a text, such as "iraq"');
    case "day":
      if (!isCalendarDay(value)) return refuseCell(at, path, value, DAY);
      at.days.add(value as string);
      return value as string;
    case "boolean":
      return typeof value === "boolean" ? value : refuseCell(at, path, value, "true or false");
    case "integer":
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
        ? (value as number) + 0
        : refuseCell(at, path, value, "a whole number below two thousand million, such as 3");
    case "number":
      return Number.isFinite(value)
        ? (value as number) + 0
        : refuseCell(at, path, value, "a number, such as 33.3");
    case "list":
      if (!Array.isArray(value)) return refuseCell(at, path, value, LIST);
      return Array.from(value as readonly unknown[], (one) => writable(one, at, path, LIST));
  }
}

/** A text that UTF-8 can hold. */
function writable(value: unknown, at: Standing, path: readonly string[], wanted: string): string {
  if (typeof value !== "string") return refuseCell(at, path, value, wanted);
  return SUSPECT.test(value) && UNWRITABLE.test(value)
    ? refuseCell(at, path, value, "a text without NUL and without half of a surrogate pair")
    : value;
}

/** Says where a value stands that does not fit its column, and what fits. */
function refuseCell(
  { caller, table, record, index, items }: Standing,
  path: readonly string[],
  found: unknown,
  wanted: string,
): never {
  const id = (record as { readonly id?: unknown } | null | undefined)?.id;
  const inner = items.map((place, depth) => `.${table.lists[depth] ?? ""}[${place}]`);
  const steps = path.map((step) => `.${step}`);
  const whose = typeof id === "string" ? `. The record is ${shown(id)}` : "";
  const where = [`${caller}: ${table.of}[${index}]`, ...inner, ...steps].join("");
  return refuse(where, found, `${wanted}${whose}`);
}
