import type { Refusal } from "../publishing/refusal.js";
import { quit } from "./quit.js";

/**
 * Ends the program when there is a reason to, and tells all of them.
 *
 * @param refusals - Why nothing is done.
 */
export function quitRefused(refusals: readonly Refusal[]): void {
  if (refusals.length === 0) return;
  quit(...refusals.map(({ what, fix }) => `- ${what}\n  ${fix}`), "Nothing was written.");
}
