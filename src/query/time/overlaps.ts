import type { Certainty } from "../../input/certainty.js";
import { type AnyDate, readBounds } from "../../input/readBounds.js";
import { requireCertainty } from "../../input/requireCertainty.js";

/**
 * Tells whether two dates share a day.
 *
 * @param one - EDTF text, or the date of a record.
 * @param other - Likewise; the order of the two does not matter.
 * @param certainty - Whether some reading of the two must share a day (`possible`, unless told), or every one (`certain`).
 * @returns `false` also for dates that only touch: 30 April and 1 May share no day.
 * @throws {RangeError} When a date is unreadable, or `certainty` is neither of the two.
 * @remarks
 * One pass over the texts. A list such as `{2020-09-01,2020-10-01}` counts as the stretch from its
 * first to its last day (EDTF, ISO 8601-2:2019).
 * @example
 * ```ts
 * overlaps("2020-05/2020-07", "2020-06-10", "certain"); // => true
 * overlaps("2020-11", "2020-11-17"); // => true
 * overlaps("2020-11", "2020-11-17", "certain"); // => false
 * ```
 */
export function overlaps(one: AnyDate, other: AnyDate, certainty: Certainty = "possible"): boolean {
  requireCertainty("overlaps", certainty);
  const [left, right] = [readBounds("overlaps: one", one), readBounds("overlaps: other", other)];
  return certainty === "certain"
    ? left.start.latest <= right.end.earliest && right.start.latest <= left.end.earliest
    : left.start.earliest <= right.end.latest && right.start.earliest <= left.end.latest;
}
