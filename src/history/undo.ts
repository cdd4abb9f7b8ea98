import { byKey, type RecordSet, setNames } from "./recordSet.js";
import type { BackwardChange, StepBack } from "./releaseHistory.js";

/**
 * The set as it was before a step: nothing that the step added, everything as it stood, each record at its place.
 *
 * @param set - The later set, frozen. What did not change is handed on, not copied.
 * @param step - What changed since the earlier one.
 * @returns The earlier set, frozen.
 * @remarks O(n + m²) in the records and those that moved; the second term is a copy in memory, and small.
 * @example
 * ```ts
 * const set = { sources: [], actors: [], places: [], events: [], prospects: [], figures: [], terms: [], redirects: [] };
 * undo(set, { changes: [], moved: {} }); // => set
 * ```
 */
export function undo(set: RecordSet, { changes, moved }: StepBack): RecordSet {
  const parts = setNames.map((name) => {
    const ofPart = changes.filter(({ collection }) => collection === name);
    return ofPart.length === 0 && moved[name] === undefined
      ? [name, set[name]]
      : [name, undoPart(byKey(set, name), ofPart, moved[name] ?? {})];
  });
  return Object.freeze(Object.fromEntries(parts) as RecordSet);
}

/** One part as it was. The records are those of the caller's own map, which is used up. */
function undoPart(
  records: Map<string, object>,
  changes: readonly BackwardChange[],
  moved: Readonly<Record<string, number>>,
): readonly object[] {
  for (const change of changes) {
    if (change.kind === "added") records.delete(change.id);
    else if (change.kind === "removed") records.set(change.id, change.before);
    else
      records.set(
        change.id,
        withValue(records.get(change.id), change.field.split("."), change) as object,
      );
  }
  const order = [...records.keys()].filter((key) => !Object.hasOwn(moved, key));
  const back = Object.entries(moved).sort(([, one], [, other]) => one - other);
  for (const [key, position] of back) order.splice(position, 0, key);
  return Object.freeze(order.map((key) => records.get(key) as object));
}

/**
 * A copy of a value in which something deep inside is as it was.
 *
 * @param value - A list or an object.
 * @param names - The names and positions that lead there.
 * @param was - What stood there; no member `before` when nothing did.
 */
function withValue(
  value: unknown,
  [name = "", ...names]: readonly string[],
  was: { readonly before?: unknown },
): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as readonly unknown[])];
    // Nothing stood there: the list ended before, for what comes and goes does so at the end.
    if (names.length === 0 && !("before" in was))
      items.length = Math.min(items.length, Number(name));
    else
      items[Number(name)] =
        names.length === 0 ? was.before : withValue(items[Number(name)], names, was);
    return Object.freeze(items);
  }
  const { [name]: inner, ...others } = value as Readonly<Record<string, unknown>>;
  if (names.length > 0) return Object.freeze({ ...others, [name]: withValue(inner, names, was) });
  return Object.freeze("before" in was ? { ...others, [name]: was.before } : others);
}
