import type { DateBounds } from "./bounds.js";
import { boundsBetween } from "./boundsBetween.js";
import { shown } from "../errors/shown.js";

/**
 * The bounds of `a/b`: every day from some day of `a` to some day of `b`.
 *
 * @throws {RangeError} When the text is not two ends around one `/`, or an end is wrong, or they are reversed.
 */
export function readInterval(text: string): DateBounds {
  const [first = "", last, more] = text.split("/", 3);
  if (last === undefined || more !== undefined) {
    throw new RangeError(
      `${shown(text)} is not an interval. Write a/b, ".." for an open end, blank for unknown.`,
    );
  }
  return boundsBetween(first, last);
}
