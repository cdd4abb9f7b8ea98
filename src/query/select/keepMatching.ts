import { type Mentioning, refuseNearMisses } from "./refuseNearMisses.js";

/**
 * Keeps the records that match, in their order; when none does, makes sure that no id was mistyped.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When nothing matches and an id is a slip of one that the records mention.
 */
export function keepMatching<Item extends Mentioning>(
  caller: string,
  records: readonly Item[],
  criteria: object,
  matches: (record: Item) => boolean,
): Item[] {
  const kept = records.filter(matches);
  if (kept.length === 0) refuseNearMisses(caller, criteria, records);
  return kept;
}
