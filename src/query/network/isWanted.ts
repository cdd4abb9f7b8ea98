import type { OneOrMore } from "../../input/oneOrMore.js";

/** Whether a value is the one wanted, or one of those; without a wish, every value is. */
export function isWanted<Value extends string>(
  wanted: OneOrMore<Value> | undefined,
  value: Value,
): boolean {
  return (
    wanted === undefined ||
    wanted === value ||
    (typeof wanted !== "string" && wanted.includes(value))
  );
}
