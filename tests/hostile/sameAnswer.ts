import { isDeepStrictEqual } from "node:util";
import { isPlain } from "./path.js";

/** Stands for the value that was replaced, and for the one that replaced it. */
const REPLACED = Symbol("replaced");
/** No answer is deeper, except by a hostile value in it. */
const DEEPEST = 16;

/**
 * Whether a hostile answer is the sound one, but for the hostile value itself where it is handed on.
 * Then the answer does not depend on it.
 */
export function sameAnswer(
  one: unknown,
  other: unknown,
  replaced: readonly [sound: unknown, hostile: unknown],
): boolean {
  return isDeepStrictEqual(without(one, replaced, 0), without(other, replaced, 0));
}

function without(value: unknown, replaced: readonly unknown[], depth: number): unknown {
  if (replaced.includes(value) || depth > DEEPEST) return REPLACED;
  if (!isPlain(value)) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown) => without(item, replaced, depth + 1));
  }
  // A member that was taken out, and one that was put in, are not told from none.
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, without(member, replaced, depth + 1)] as const)
      .filter(([, member]) => member !== REPLACED),
  );
}
