import { refuse } from "./refuse.js";

/** One value, or a list of values of which one must match. An empty list matches nothing. */
export type OneOrMore<Value> = Value | readonly Value[];

/**
 * The values of a criterion, as a list; empty when it is left out.
 *
 * @param caller - The helper that errors name.
 * @param name - The criterion or option.
 * @param wanted - A text, or a list of texts.
 * @param example - A text that would be accepted.
 * @throws {RangeError} When it is anything else, such as a `Set` or a list with a number in it.
 */
export function requireValues(
  caller: string,
  name: string,
  wanted: OneOrMore<string> | undefined,
  example: string = "iraq",
): readonly string[] {
  if (wanted === undefined) return [];
  if (typeof wanted === "string") return [wanted];
  const form = `a text or a list of texts, such as "${example}" or ["${example}"]`;
  if (!Array.isArray(wanted)) return refuse(`${caller}: ${name}`, wanted, form);
  // A loop by number: `find` and `every` pass over the holes of a sparse list.
  for (let index = 0; index < wanted.length; index += 1) {
    if (typeof wanted[index] !== "string") {
      refuse(`${caller}: ${name}[${index}]`, wanted[index], form);
    }
  }
  return wanted as readonly string[];
}
