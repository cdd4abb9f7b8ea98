import { compareBounds } from "../../dates/bounds.js";
import { type AnyDate, readBounds } from "../../input/readBounds.js";

/**
 * Compares two dates for sorting, in the order of `timeline`: by the first day that each may have been, then
 * by the last day. A date without a known start is sorted by its last day.
 *
 * @param one - EDTF text, or the date of a record.
 * @param other - The same.
 * @returns -1 when `one` comes first, 1 when `other` does, 0 when they have the same bounds.
 * @throws {RangeError} When a date cannot be read.
 * @remarks
 * One pass over the texts. A total order, so it can be used with `sort`. It does not mean that one date is
 * certainly before the other; that is so when they do not overlap (`overlaps`). EDTF, ISO 8601-2:2019.
 * @example
 * ```ts
 * import { compareDates } from "iraq-conflict-data";
 *
 * ["2020-11", "2020-11-01", "../2020", "2020-10"].sort(compareDates);
 * // => ["2020-10", "2020-11-01", "2020-11", "../2020"]
 * ```
 */
export function compareDates(one: AnyDate, other: AnyDate): -1 | 0 | 1 {
  return compareBounds(
    readBounds("compareDates: one", one),
    readBounds("compareDates: other", other),
  );
}
