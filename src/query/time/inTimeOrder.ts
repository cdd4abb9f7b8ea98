import type { Identified } from "../id/identified.js";
import { DISTANT_FUTURE, DISTANT_PAST } from "../../edtf/bounds.js";
import type { RecordDate } from "../../model/recordDate.js";

/** The members of a date that order it. */
type SortableDate = Pick<RecordDate, "earliest" | "latest">;

/**
 * Sorts by earliest day, then latest day, then id, in a new array.
 *
 * An unbounded past comes first, an unbounded future last; a record without a date is unbounded at both ends.
 */
export function inTimeOrder<Item extends Identified>(
  records: readonly Item[],
  dateOf: (record: Item) => SortableDate | undefined,
): Item[] {
  return [...records].sort((left, right) => {
    const leftDate = dateOf(left);
    const rightDate = dateOf(right);
    return (
      compare(leftDate?.earliest ?? DISTANT_PAST, rightDate?.earliest ?? DISTANT_PAST) ||
      compare(leftDate?.latest ?? DISTANT_FUTURE, rightDate?.latest ?? DISTANT_FUTURE) ||
      compare(left.id, right.id)
    );
  });
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
