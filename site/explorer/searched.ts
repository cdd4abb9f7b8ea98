/** A record that search found. */
export interface Hit {
  readonly collection: string;
  readonly id: string;
}

/** What search found for some words. */
export interface Searched {
  /** The rank of each act, best first. */
  readonly acts: ReadonlyMap<string, number>;
  /** Other records, best first. */
  readonly others: readonly Hit[];
}

/** Sorts what search found into acts, which are filtered, and others, which are offered. */
export function sortHits(hits: readonly Hit[]): Searched {
  const acts = hits.filter(
    ({ collection }) => collection === "events" || collection === "prospects",
  );
  return {
    acts: new Map(acts.map(({ id }, rank) => [id, rank])),
    others: hits.filter(({ collection }) => collection === "actors" || collection === "places"),
  };
}
