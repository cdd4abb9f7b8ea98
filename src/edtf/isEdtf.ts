import { dateBounds } from "./dateBounds.js";

/**
 * Tells whether a text is an EDTF date of our profile; `dateBounds` says why one is not.
 *
 * @param text - Any text.
 * @returns `true` when `dateBounds` can read it.
 * @remarks
 * One pass, O(n). ISO 8601-2:2019, see `dateBounds` for the profile.
 * @example
 * ```ts
 * isEdtf("2020-11~"); // => true
 * isEdtf("November 2020"); // => false
 * ```
 */
export function isEdtf(text: string): boolean {
  try {
    dateBounds(text);
    return true;
  } catch {
    return false;
  }
}
