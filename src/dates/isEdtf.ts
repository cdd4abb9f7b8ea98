import { dateBounds } from "./dateBounds.js";

/**
 * Tells whether something is an EDTF date of our profile, as `during` takes it; never throws.
 *
 * For what a person types: ask this before you pass it on. `boundsOf` says why a text is no date.
 *
 * @param text - Anything.
 * @returns `true` for a date, an interval or a list of our profile; `false` for all else.
 * @remarks
 * One pass, O(n). EDTF, ISO 8601-2:2019; `docs/design.md` has the profile.
 * @example
 * ```ts
 * isEdtf("2020-11~"); // => true
 * isEdtf("2020-1"); // => false
 * isEdtf("November 2020"); // => false
 * ```
 */
export function isEdtf(text: unknown): boolean {
  if (typeof text !== "string") return false;
  try {
    dateBounds(text);
    return true;
  } catch {
    return false;
  }
}
