import { refuse } from "./refuse.js";

/**
 * Refuses a value that is not a text.
 *
 * @param name - The argument, criterion or option.
 * @param given - Its value.
 * @param example - A text that would be accepted.
 * @throws {RangeError} Naming the caller, the name and the value.
 */
export function requireText(caller: string, name: string, given: unknown, example: string): void {
  if (typeof given !== "string")
    refuse(`${caller}: ${name}`, given, `a text, such as "${example}"`);
}
