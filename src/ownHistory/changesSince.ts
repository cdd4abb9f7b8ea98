import type { RecordChange } from "../history/diffRecords.js";
import { byKey, type RecordSet } from "../history/recordSet.js";
import type { BackwardChange, Explained } from "../history/releaseHistory.js";
import { undo } from "../history/undo.js";
import { currentSet } from "./currentSet.js";
import { stepsSince } from "./stepsSince.js";

/**
 * One change that a release made: a record that it `added` or `removed`, or a field that it `changed`, with what stood
 * `before` and `after`. A field that was not there has no `before`, one that is gone no `after`.
 */
export type ReleaseChange = RecordChange &
  Explained & {
    /** The release that made it; `unreleased` in a working tree. */
    readonly version: string;
  };

/**
 * What changed since a release: record by record and field by field, with the reason of each.
 *
 * @param version - A release, such as `0.1.0`; `releases` has them all.
 * @returns The changes of every later release, the earliest release first; then by collection, id and field. Empty for
 *   the last release.
 * @throws {RangeError} When there is no such release; the message says which there are, and the nearest.
 * @remarks Linear in the changes since, and in the records of the collections that changed, once a release.
 * @example
 * ```ts
 * const changes = changesSince(release.version);
 * changes.filter(({ collection, kind }) => collection === "figures" && kind === "removed"); // => []
 * ```
 */
export function changesSince(version: string): ReleaseChange[] {
  const found: ReleaseChange[][] = [];
  let set = currentSet();
  for (const step of stepsSince("changesSince", version)) {
    found.push(told(step.changes, set).map((change) => ({ version: step.version, ...change })));
    set = undo(set, step);
  }
  return found.reverse().flat();
}

/** The changes that led to a set, with what stands there now. */
function told(changes: readonly BackwardChange[], set: RecordSet): (RecordChange & Explained)[] {
  const parts = new Map<string, Map<string, object>>();
  return changes.map((change) => {
    if (change.kind === "removed") return change;
    const part = parts.get(change.collection) ?? byKey(set, change.collection);
    parts.set(change.collection, part);
    const record = part.get(change.id) as object;
    if (change.kind === "added") return { ...change, after: record };
    const after = valueAt(record, change.field);
    return after === undefined ? change : { ...change, after };
  });
}

function valueAt(record: unknown, field: string): unknown {
  return field
    .split(".")
    .reduce((value, name) => (value as Readonly<Record<string, unknown>>)[name], record);
}
