import type { DateBounds } from "./bounds.js";
import { readDate } from "./readDate.js";
import { readInterval } from "./readInterval.js";
import { readList } from "./readList.js";

export { DISTANT_FUTURE, DISTANT_PAST, type DateBounds } from "./bounds.js";

/**
 * Reads an EDTF date of our profile as the days it can start and end on.
 *
 * A date (`2020`, `2020-11`, `2020-11-17`) and a one-of list (`[2020-11-10,2020-11-17]`,
 * `[2020-10-11..2020-10-20]`) mean *some day within*, so start and end are the same days.
 * An interval (`2020-05/2020-11`) means *every day* from some day of the first end to some
 * day of the second; `..` is an end known to be open, a blank an end nobody knows. An all-of
 * list (`{2020-11-10,2020-11-17}`) runs from its earliest to its latest item: bounds cannot
 * show the gaps between its items.
 *
 * `X` marks unspecified digits (`202X`, `20XX`, `2020-XX`, `2020-11-XX`, `2020-XX-XX`).
 * `?`, `~` and `%` behind a date say how sure it is, and do not widen it.
 *
 * @param edtf - In our profile of ISO 8601-2:2019: level 0 without times, level 1 without seasons and
 *   years outside 0000 to 9999, and of level 2 the lists and the intervals with unspecified digits.
 * @returns Four calendar days, of which `DISTANT_PAST` and `DISTANT_FUTURE` stand for no bound.
 * @throws {RangeError} When the text is outside the profile, or names a day that does not exist,
 *   or ends before it starts.
 * @remarks
 * One pass, O(n). Seasons are left out because their months differ between hemispheres and
 * between the meteorological and the astronomical year: `[2020-03..2020-05]` says which.
 * An open end is certainly unbounded, an unknown one only possibly, hence `2020-05-07/..`
 * certainly covers 2021 and `2020-05-07/` does not. Where one end is vague, the other caps it.
 * @example
 * ```ts
 * dateBounds("2020-11").start.latest; // => "2020-11-30"
 * dateBounds("2020-05-07/").end; // => { earliest: "2020-05-07", latest: DISTANT_FUTURE }
 * dateBounds("[2020-10-11..2020-10-20]").end; // => { earliest: "2020-10-11", latest: "2020-10-20" }
 * ```
 */
export function dateBounds(edtf: string): DateBounds {
  if (/^[[{]/.test(edtf)) return readList(edtf);
  if (edtf.includes("/")) return readInterval(edtf);
  const someDay = readDate(edtf);
  return { start: someDay, end: someDay };
}
