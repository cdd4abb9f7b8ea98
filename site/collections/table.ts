/**
 * A collection as a table, as the script reads it: what is shown, what it is sorted by, and what it can be filtered
 * by. It knows nothing of records, so that one small script serves all collections.
 */
export interface Table {
  readonly columns: readonly Column[];
  readonly facets: readonly Facet[];
  readonly rows: readonly Row[];
}

export interface Column {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
}

/** Something to filter by: a closed list, places, actors. */
export interface Facet {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
  /** What can be chosen: the id in the address, the label, how many rows have it. */
  readonly options: readonly (readonly [id: string, label: string, count: number])[];
}

export interface Row {
  /** The way to the page of the record, from the page of the collection. */
  readonly to: string;
  /** What stands in each column; the first is the link. */
  readonly cells: readonly string[];
  /** What each column is sorted by, where that is not what stands there. */
  readonly keys: readonly (string | number | null)[];
  /** For each facet, which options the record has. */
  readonly has: readonly (readonly number[])[];
  /** Other words that find it, such as other names. */
  readonly also?: string;
}
