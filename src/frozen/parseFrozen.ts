/**
 * Reads JSON and freezes all of it, down to the leaves.
 *
 * @param json - Sound JSON; the collections are written by the compiler.
 * @returns The value, frozen.
 */
export function parseFrozen<Value>(json: string): Value {
  return freeze(JSON.parse(json)) as Value;
}

function freeze(value: unknown): unknown {
  if (typeof value === "object" && value !== null)
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
