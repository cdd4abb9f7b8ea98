import { type Columns, integer, pointer, text } from "./column.js";
import type { Table } from "./tables.js";

/**
 * All columns of a table: in a table of a list, first what its row belongs to and its place in the list.
 *
 * The cells of a row stand in the same order.
 */
export function columnsOf(table: Table): Columns {
  const { of, key, lists, columns } = table;
  if (lists.length === 0) return columns;
  const owner = key.length - lists.length;
  return {
    ...Object.fromEntries(
      key.map((name, index) => {
        if (index >= owner) return [name, integer(name)];
        return [name, name.endsWith("_list") ? text("list") : ownerOf(of)];
      }),
    ),
    ...columns,
  };
}

/** The id of the record that a row belongs to. The id of a term is not its own: two lists may have the same. */
function ownerOf(of: Table["of"]): Columns[string] {
  return of === "terms" ? text("id") : pointer("id", of);
}
