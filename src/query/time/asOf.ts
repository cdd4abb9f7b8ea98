import type { Spanning } from "../../model/spanning.js";
import type { Certainty } from "../../input/certainty.js";
import { requireDay } from "../../input/requireDay.js";
import { holdingOn } from "./holdingOn.js";

/**
 * Keeps the records that held on one day: posts, memberships, relations.
 *
 * Imprecise dates leave two honest answers: a record *possibly* held if some
 * reading of its dates covers the day, *certainly* if every reading does. Between
 * the first and last day that evidence attests, it certainly held as well.
 *
 * @typeParam Item - Anything with valid time.
 * @param records - In any order, which the result keeps.
 * @param day - A calendar day, `YYYY-MM-DD`.
 * @param certainty - Which answer to give; `"certain"` unless told.
 * @returns A new array, empty when nothing held.
 * @throws {RangeError} When `day` is not a calendar day, `certainty` is neither of the two, or a record's `valid` is unreadable.
 * @remarks
 * One pass, O(n). Valid time over the earliest and latest reading of each end (EDTF, ISO 8601-2:2019).
 * @example
 * ```ts
 * asOf(postsOf(actors, "prime-minister-of-iraq"), "2020-11-18").map((post) => post.holder);
 * // => ["mustafa-al-kadhimi"]
 * ```
 */
export function asOf<Item extends Spanning>(
  records: readonly Item[],
  day: string,
  certainty: Certainty = "certain",
): Item[] {
  requireDay("asOf", "day", day);
  return holdingOn("asOf", day, certainty)(records);
}
