import { types } from "node:util";
import { isPlain } from "./path.js";

/** A value that notes what is read of it, and its notes. */
export interface Watched {
  /** Behaves as the value that it stands for. */
  readonly value: unknown;
  /** Whether somebody has read what stands at a place; where nobody can watch, what holds it. */
  readonly wasRead: (path: readonly PropertyKey[]) => boolean;
}

/** Deeper than any path that is judged; hostile values may be deeper still, or circles. */
const DEEPEST = 8;

/**
 * Watches what is read of a value.
 *
 * What is merely copied is not read: `{ ...post, holder }` hands on what it holds, whatever it is.
 * Such a copy asks for the descriptor of a member right before its value.
 */
export function watched(value: unknown): Watched {
  const notes = new Set<string>();
  const holders = new Set<string>();
  return {
    value: watch(value, [], (path, isHolder) => (isHolder ? holders : notes).add(placeOf(path))),
    wasRead: (path) => {
      const unseen = path.findIndex((_, depth) => !holders.has(placeOf(path.slice(0, depth))));
      return notes.has(placeOf(unseen < 0 ? path : path.slice(0, unseen)));
    },
  };
}

function watch(
  value: unknown,
  path: readonly PropertyKey[],
  note: (path: readonly PropertyKey[], isHolder: boolean) => void,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (types.isProxy(value) || path.length > DEEPEST) return value;
  note(path, true);
  let copied: PropertyKey | undefined;
  return new Proxy(isPlain(value) ? withWatchedMembers(value, path, note) : value, {
    getOwnPropertyDescriptor: (target, key) => {
      copied = key;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    get: (target, key) => {
      if (key !== copied) note([...path, key], false);
      copied = undefined;
      return Reflect.get(target, key) as unknown;
    },
  });
}

/** A copy, since what a frozen object holds cannot be given out as something else. */
function withWatchedMembers(
  value: object,
  path: readonly PropertyKey[],
  note: (path: readonly PropertyKey[], isHolder: boolean) => void,
): object {
  const copy = Array.isArray(value) ? [] : {};
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Object.getOwnPropertyDescriptor(value, key) ?? {};
    if ("value" in descriptor) descriptor.value = watch(descriptor.value, [...path, key], note);
    Object.defineProperty(copy, key, descriptor);
  }
  return copy;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key)}`).join("");
}
