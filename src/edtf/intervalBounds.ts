import type { DateBounds } from "./bounds.js";
import { readInterval } from "./readInterval.js";

/**
 * Reads an EDTF interval, as valid time is written, as the days it can start and end on.
 *
 * The same as `dateBounds`, except that a single date or a list is refused: what held
 * on *some day within* May 2020 is not what held from May to May.
 *
 * @param valid - Two ends around one `/`, each a date, `..` (open) or blank (unknown).
 * @returns Four calendar days, of which `DISTANT_PAST` and `DISTANT_FUTURE` stand for no bound.
 * @throws {RangeError} When the text is not an interval of our profile, or ends before it starts.
 * @remarks
 * One pass, O(n). ISO 8601-2:2019; see `dateBounds` for what the profile takes and leaves out.
 * @example
 * ```ts
 * intervalBounds("2020-05/2022-10").start; // => { earliest: "2020-05-01", latest: "2020-05-31" }
 * intervalBounds("2020-05-07/").end.earliest; // => "2020-05-07"
 * ```
 */
export function intervalBounds(valid: string): DateBounds {
  return readInterval(valid);
}
