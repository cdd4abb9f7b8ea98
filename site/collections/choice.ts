import type { Row, Table } from "./table.js";
import { folded } from "./folded.js";

/** What a reader asks of a table: it stands in the address, so that it can be shared and gone back to. */
export interface Choice {
  /** Words that must occur. */
  readonly words: string;
  /** The chosen option of each facet, by the facet's id. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The column to sort by, and whether from the end. Left out, rows keep their order. */
  readonly sort?: { readonly column: string; readonly descending: boolean } | undefined;
}

/** Reads a choice from the address. Members that the table does not know are left out. */
export function choiceFrom(search: string, { columns, facets }: Omit<Table, "rows">): Choice {
  const members = new URLSearchParams(search);
  const column = members.get("sort") ?? "";
  return {
    words: members.get("q") ?? "",
    chosen: Object.fromEntries(
      facets.flatMap(({ id, options }) => {
        const given = members.get(id);
        return given !== null && options.some(([option]) => option === given) ? [[id, given]] : [];
      }),
    ),
    ...(columns.some(({ id }) => id === column) && {
      sort: { column, descending: members.get("order") === "descending" },
    }),
  };
}

/** A choice as it stands in the address. */
export function searchOf({ words, chosen, sort }: Choice): string {
  const members = new URLSearchParams([
    ...(words === "" ? [] : [["q", words]]),
    ...Object.entries(chosen),
    ...(sort ? [["sort", sort.column]] : []),
    ...(sort?.descending ? [["order", "descending"]] : []),
  ] as [string, string][]);
  return members.size === 0 ? "" : `?${members.toString()}`;
}

/** The rows that a choice keeps, in the order that it asks for. O(n log n). */
export function rowsOf({ columns, facets, rows }: Table, choice: Choice): readonly Row[] {
  const words = folded(choice.words).split(" ").filter(Boolean);
  const wanted = facets.flatMap(({ id, options }, at) => {
    const given = choice.chosen[id];
    return given === undefined ? [] : [[at, options.findIndex(([option]) => option === given)]];
  }) as [facet: number, option: number][];
  const kept = rows.filter(
    (row) =>
      wanted.every(([facet, option]) => row.has[facet]?.includes(option)) &&
      (words.length === 0 || hasWords(row, words)),
  );
  const at = columns.findIndex(({ id }) => id === choice.sort?.column);
  if (at < 0) return kept;
  const sorted = kept.toSorted((one, other) => compare(keyOf(one, at), keyOf(other, at)));
  return choice.sort?.descending ? sorted.reverse() : sorted;
}

function hasWords({ cells, also = "" }: Row, words: readonly string[]): boolean {
  const text = folded([...cells, also].join(" "));
  return words.every((word) => text.includes(word));
}

function keyOf({ keys, cells }: Row, at: number): string | number {
  return keys[at] ?? cells[at] ?? "";
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other));
}
