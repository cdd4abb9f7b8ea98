import { compareBounds, daysOf, type KnownBounds } from "../../dates/bounds.js";
import type { Identified } from "../../model/identified.js";

/** Sorts in the order of time (`compareBounds`), then by id, in a new array. What has no date at all comes last. */
export function inTimeOrder<Item extends Identified>(
  records: readonly Item[],
  dateOf: (record: Item) => KnownBounds | undefined,
): Item[] {
  return records
    .map((record) => ({ record, id: record.id, days: daysOf(dateOf(record)) }))
    .sort(
      (one, other) =>
        compareBounds(one.days, other.days) || (one.id < other.id ? -1 : Number(one.id > other.id)),
    )
    .map(({ record }) => record);
}
