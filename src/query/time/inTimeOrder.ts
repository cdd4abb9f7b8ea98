import type { Identified } from "../../model/identified.js";
import { DISTANT_FUTURE } from "../../dates/bounds.js";
import type { RecordDate } from "../../model/recordDate.js";

/** The members of a date that order it. */
type SortableDate = Pick<RecordDate, "earliest" | "latest">;

/**
 * Sorts by the first day, then the last day, then the id, in a new array.
 *
 * What has no known start stands at its end, for nothing else is known of when it was; what has neither, or
 * no date at all, comes last.
 */
export function inTimeOrder<Item extends Identified>(
  records: readonly Item[],
  dateOf: (record: Item) => SortableDate | undefined,
): Item[] {
  return [...records].sort((left, right) => {
    const leftDate = dateOf(left);
    const rightDate = dateOf(right);
    return (
      compare(standsAt(leftDate), standsAt(rightDate)) ||
      compare(leftDate?.latest ?? DISTANT_FUTURE, rightDate?.latest ?? DISTANT_FUTURE) ||
      compare(left.id, right.id)
    );
  });
}

/** Where in the order of time a date stands: its first day, or its last where no first day is known. */
export function standsAt(date: SortableDate | undefined): string {
  return date?.earliest ?? date?.latest ?? DISTANT_FUTURE;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
