import { types } from "node:util";
import { absent } from "./values.js";

/** Where something stands: the name of the argument, then names of members and numbers of items. */
export type Path = readonly [string, ...(string | number)[]];

/** A list or an object that was written down, not something that only behaves like one. */
export function isPlain(value: unknown): value is Readonly<Record<string | number, unknown>> {
  if (typeof value !== "object" || value === null || types.isProxy(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}

/**
 * Everything that stands in a value, itself included, down to some depth.
 * Of a list the first and the last item are looked at, of an empty one where the first would stand.
 */
export function pathsIn(value: unknown, path: Path, depth: number): Path[] {
  if (depth === 0 || !isPlain(value)) return [path];
  const keys = Array.isArray(value)
    ? [...new Set([0, value.length - 1])].filter((index) => index >= 0)
    : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(value[key], [...path, key], depth - 1))];
}

/** What stands at a place; `undefined` where nothing does. */
export function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((holder, key) => (isPlain(holder) ? holder[key] : undefined), value);
}

/** A frozen copy with another value in one place, or without it; what stands elsewhere is shared. */
export function withAt(
  value: unknown,
  path: readonly (string | number)[],
  other: unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return isPlain(other) ? Object.freeze(other) : other;
  if (!isPlain(value)) throw new Error(`Nothing stands at ${String(key)}.`);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string | number,
    unknown
  >;
  if (rest.length === 0 && other === absent) Reflect.deleteProperty(copy, key);
  else copy[key] = withAt(value[key], rest, other);
  return Object.freeze(copy);
}

/** Freezes a plain value and all that it holds, so that whoever changes it is caught in the act. */
export function frozen(value: unknown): unknown {
  if (isPlain(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** As code: `figures[0].value.best`. */
export function shownPath([argument, ...path]: Path): string {
  return argument + path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
}
