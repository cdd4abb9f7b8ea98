import type { OneOrMore } from "../../input/oneOrMore.js";

/** A test for the one value wanted, or for any of several; made once, so that each value costs one comparison. */
export function anyOf(wanted: OneOrMore<string>): (value: string) => boolean {
  if (typeof wanted === "string") return (value) => value === wanted;
  const values = new Set(wanted);
  return (value) => values.has(value);
}
