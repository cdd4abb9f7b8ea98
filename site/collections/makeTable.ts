import type { Language } from "../shell/languages.js";
import type { Row, Table } from "./table.js";

/** A column of a collection: what stands there, and what it is sorted by. */
export interface ColumnOf<Record> {
  readonly id: string;
  readonly label: string;
  readonly cell: (record: Record) => string;
  readonly key?: (record: Record) => string | number | null | undefined;
}

/** What a collection can be filtered by: the ids that a record has, and what they are called. */
export interface FacetOf<Record> {
  readonly id: string;
  readonly label: string;
  readonly values: (record: Record) => readonly (string | undefined)[];
  readonly name?: (id: string) => string;
  /** In which order the options stand; by their names unless told. */
  readonly order?: "id";
}

/** How a collection is shown as a table. */
export interface TableOf<Record> {
  readonly records: readonly Record[];
  readonly to: (record: Record) => string;
  readonly columns: readonly ColumnOf<Record>[];
  readonly facets: readonly FacetOf<Record>[];
  readonly also?: (record: Record) => string;
}

/** Makes the table that the script reads. Facets with fewer than two options are left out. */
export function makeTable<Record>(
  { records, to, columns, facets, also }: TableOf<Record>,
  language: Language,
): Table {
  const offered = facets
    .map((facet) => ({ facet, options: optionsOf(facet, records, language) }))
    .filter(({ options }) => options.length > 1);
  const places = offered.map(
    ({ options }) => new Map(options.map(([id], at) => [id, at] as const)),
  );
  return {
    columns: columns.map(({ id, label }) => ({ id, label })),
    facets: offered.map(({ facet: { id, label }, options }) => ({ id, label, options })),
    rows: records.map((record): Row => {
      const other = also?.(record);
      return {
        to: to(record),
        cells: columns.map(({ cell }) => cell(record)),
        keys: columns.map(({ key }) => key?.(record) ?? null),
        has: offered.map(({ facet }, at) =>
          distinct(facet.values(record)).flatMap((id) => places[at]?.get(id) ?? []),
        ),
        ...(other && { also: other }),
      };
    }),
  };
}

function optionsOf<Record>(
  { values, name = (id) => id, order }: FacetOf<Record>,
  records: readonly Record[],
  language: Language,
): readonly (readonly [string, string, number])[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const id of distinct(values(record))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator(language);
  return [...counts]
    .map(([id, count]) => [id, name(id), count] as const)
    .toSorted((one, other) =>
      order === "id" ? compare(one[0], other[0]) : compare(one[1], other[1]),
    );
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}
