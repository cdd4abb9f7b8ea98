/**
 * Reads JSON and freezes all of it, down to the leaves.
 *
 * @param json - Sound JSON of a list or an object; the collections are written by the compiler.
 * @returns The value, frozen.
 */
export function parseFrozen<Value>(json: string): Value {
  return freeze(JSON.parse(json) as object) as Value;
}

/** `for in` walks lists and objects alike, and takes less time in a fresh process than other ways. */
function freeze(value: object): object {
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === "object" && inner !== null) freeze(inner);
  }
  return Object.freeze(value);
}
