import type { Column } from "../../../src/interop/tables/column.js";
import { columnsOf } from "../../../src/interop/tables/columnsOf.js";
import { type Table, tables } from "../../../src/interop/tables/tables.js";
import { readCsv } from "./readCsv.js";

type Item = Record<string, unknown>;

/** Puts records together again from the texts of `toCsv`. What is absent stays away. */
export function recordsFrom(texts: Readonly<Record<string, string>>): Record<string, Item[]> {
  const made = new Map<string, Map<string, Item>>();
  const keyOf = (path: string, cells: readonly (string | null)[]) =>
    JSON.stringify([path, ...cells]);
  const items = new Map<string, Item>();
  for (const table of tables.filter(({ name }) => name in texts)) {
    const columns = columnsOf(table);
    for (const row of readCsv(texts[table.name] ?? "")) {
      const item = itemOf(table, row);
      const keys = table.key.map((name) => row[name] ?? null);
      items.set(keyOf([table.of, ...table.lists].join("."), keys), item);
      const list = table.lists.at(-1);
      if (list === undefined) {
        const all = made.get(table.of) ?? new Map<string, Item>();
        all.set(keyOf("", keys), item);
        made.set(table.of, all);
        continue;
      }
      const outer = items.get(
        keyOf([table.of, ...table.lists.slice(0, -1)].join("."), keys.slice(0, -1)),
      );
      if (outer === undefined) throw new Error(`${table.name} has a row that belongs to nothing`);
      const listed = (outer[list] ??= []) as unknown[];
      if (listed.length + 1 !== Number(keys.at(-1))) throw new Error(`${table.name} has a gap`);
      listed.push(item);
    }
    if (Object.keys(columns).length === 0) throw new Error(`${table.name} has no column`);
  }
  return Object.fromEntries(
    [...new Set(tables.map(({ of }) => of))]
      .filter((of) => of in texts)
      .map((of) => [of, [...(made.get(of)?.values() ?? [])]]),
  );
}

function itemOf(table: Table, row: Readonly<Record<string, string | null>>): Item {
  const item: Item = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const value = valueOf(column, row[name] ?? null);
    if (value === undefined) continue;
    let within = item;
    for (const step of column.path.slice(0, -1)) within = (within[step] ??= {}) as Item;
    within[column.path.at(-1) ?? ""] = value;
  }
  return item;
}

function valueOf({ type }: Column, cell: string | null): unknown {
  if (cell === null) return undefined;
  switch (type) {
    case "integer":
    case "number":
      return Number(cell);
    case "boolean":
      return cell === "true";
    case "list":
      return cell.split("|");
    default:
      return cell;
  }
}

/** What the tables claim to hold: no member that is absent, `null`, an empty list or an empty object. */
export function claimed(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(claimed);
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const members = Object.entries(value)
    .map(([name, inner]) => [name, claimed(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
