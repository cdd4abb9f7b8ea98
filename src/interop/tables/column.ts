import type { TermList } from "../../vocabulary/termLists.js";
import type { TableName } from "./tableNames.js";

/** What a cell of a column holds. A day is `YYYY-MM-DD`; a list is of texts. */
export type ColumnType = "text" | "day" | "integer" | "number" | "boolean" | "list";

/** A column of a table. */
export interface Column {
  /** The members of the record, or of the item of its list, that lead to the value. */
  readonly path: readonly string[];
  /** What a cell holds. */
  readonly type: ColumnType;
  /** Whether the member may be absent. Its cell is empty then; an absent list is an empty one. */
  readonly optional?: boolean;
  /** The closed list that the values, or the items of a list, come from. */
  readonly terms?: TermList;
  /** The table whose `id` the values are. */
  readonly pointsTo?: TableName;
}

/** The columns of a table by name, in order. */
export type Columns = Readonly<Record<string, Column>>;

/** A text. */
export function text(path: string): Column {
  return { path: path.split("."), type: "text" };
}

/** A term of a closed list. */
export function term(path: string, terms: TermList): Column {
  return { ...text(path), terms };
}

/** The id of a record of another table, or of the same. */
export function pointer(path: string, pointsTo: TableName): Column {
  return { ...text(path), pointsTo };
}

/** A calendar day. */
export function day(path: string): Column {
  return { ...text(path), type: "day" };
}

/** A whole number. */
export function integer(path: string): Column {
  return { ...text(path), type: "integer" };
}

/** Any number. */
export function number(path: string): Column {
  return { ...text(path), type: "number" };
}

/** Yes or no. */
export function truth(path: string): Column {
  return { ...text(path), type: "boolean" };
}

/** Several texts in one cell. */
export function list(path: string, terms?: TermList): Column {
  return { ...text(path), type: "list", ...(terms && { terms }) };
}

/** What may be absent. */
export function maybe(column: Column): Column {
  return { ...column, optional: true };
}
