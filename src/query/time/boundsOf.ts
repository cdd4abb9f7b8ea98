import { type KnownBounds, knownBounds } from "../../dates/bounds.js";
import { readBounds } from "../../input/readBounds.js";
import { requireText } from "../../input/requireText.js";

/**
 * The first and the last day that a date may be, in the form that the dates of our records have.
 *
 * @param edtf - A date in our EDTF profile.
 * @returns `earliest` and `latest`. A span (`a/b` or `{a,b}`, *every day of*) also has `startLatest` and
 *   `endEarliest`, each left out when it is not known.
 * @throws {RangeError} When `edtf` is not a text, is outside the profile, names a day that does not exist, or
 *   ends before it starts.
 * @remarks
 * One pass, O(n). EDTF, ISO 8601-2:2019; `{ edtf, basis, ...boundsOf(edtf) }` makes a date for a record of your own.
 * @example
 * ```ts
 * import { boundsOf } from "iraq-conflict-data";
 *
 * boundsOf("2020-11"); // => { earliest: "2020-11-01", latest: "2020-11-30" }
 * boundsOf("2020-05/.."); // => { earliest: "2020-05-01", latest: null, startLatest: "2020-05-31", endEarliest: null }
 * boundsOf("2020-05/"); // => { earliest: "2020-05-01", latest: null, startLatest: "2020-05-31", endEarliest: "2020-05-01" }
 * ```
 */
export function boundsOf(edtf: string): KnownBounds {
  requireText("boundsOf", "edtf", edtf, "2020-11");
  return knownBounds(edtf, readBounds("boundsOf", edtf));
}
