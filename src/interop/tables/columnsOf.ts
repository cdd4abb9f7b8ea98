import { type Columns, columnsIn } from "./column.js";
import type { Table } from "./tables.js";

/**
 * All columns of a table: in a table of a list, first what its row belongs to and its place in the list.
 *
 * The cells of a row stand in the same order.
 */
export function columnsOf({ key, lists, columns }: Table): Columns {
  if (lists.length === 0) return columns;
  const owner = key.length - lists.length;
  const own = key.map((name, place) => {
    if (place >= owner) return `${name}:integer`;
    return `${name === "term_list" ? "list" : "id"}=${name}`;
  });
  return { ...columnsIn(own.join(" ")), ...columns };
}
