import type { Dataset } from "../model/dataset.js";
import type { Redirect } from "../model/redirect.js";
import type { SetName } from "../model/release.js";
import type { AnyTerm } from "../model/term.js";

/** All records of one release, each part in the order in which it was published. */
export interface RecordSet extends Dataset {
  /** The terms of the closed lists. */
  readonly terms: readonly AnyTerm[];
  /** Where retired ids went. */
  readonly redirects: readonly Redirect[];
}

/** The parts, in the order in which changes are told. */
export const setNames: readonly SetName[] = [
  "sources",
  "actors",
  "places",
  "events",
  "prospects",
  "figures",
  "terms",
  "redirects",
];

/**
 * What a record is called in the history: its id; of a term `list/id`, of a redirect `collection/id`, since two
 * lists may have a term of one name.
 *
 * @param name - The part of the set that the record is in.
 * @param record - The record.
 */
export function keyOf(name: SetName, record: RecordSet[SetName][number]): string {
  if (name === "terms" && "list" in record) return `${record.list}/${record.id}`;
  if (name === "redirects" && "into" in record) return `${record.collection}/${record.id}`;
  return record.id;
}

/**
 * The records of one part by what the history calls them, in their order.
 *
 * @param set - The whole set.
 * @param name - The part.
 */
export function byKey(set: RecordSet, name: SetName): Map<string, object> {
  return new Map(set[name].map((record) => [keyOf(name, record), record]));
}
