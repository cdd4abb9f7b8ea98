import { nearestTo } from "../errors/nearestTo.js";
import type { OneOrMore } from "./oneOrMore.js";

/** No term is longer; what lies behind says nothing about which was meant. */
const LONGEST = 80;

/**
 * Refuses a value that is no term of its closed lists: it could match nothing, ever.
 *
 * @param caller - The helper that errors name.
 * @param name - The criterion or option.
 * @param wanted - Its value; left out, it asks nothing.
 * @throws {RangeError} Naming the caller, the value and the three nearest terms.
 */
export function requireTerms(
  caller: string,
  name: string,
  wanted: OneOrMore<string> | undefined,
  ...lists: readonly (readonly string[])[]
): void {
  if (wanted === undefined) return;
  for (const term of typeof wanted === "string" ? [wanted] : wanted) {
    if (lists.some((list) => list.includes(term))) continue;
    const shown = term.slice(0, LONGEST);
    throw new RangeError(
      `${caller}: unknown ${name} "${shown}". Nearest: ${nearestTo(shown, lists.flat()).join(", ")}.`,
    );
  }
}
