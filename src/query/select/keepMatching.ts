import { passing } from "./passing.js";
import { type Mentioning, refuseNearMisses } from "./refuseNearMisses.js";

/**
 * Keeps the records that pass every test, in their order; when none does, makes sure that no id was mistyped.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When nothing matches and an id is a slip of one that the records mention.
 */
export function keepMatching<Item extends Mentioning>(
  caller: string,
  records: readonly Item[],
  criteria: object,
  tests: readonly ((record: Item) => boolean)[],
): Item[] {
  const kept = passing(records, tests);
  if (kept.length === 0) refuseNearMisses(caller, criteria, records);
  return kept;
}
