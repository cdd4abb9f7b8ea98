import type { RecordChange } from "./diffRecords.js";
import { byKey, type RecordSet } from "./recordSet.js";
import type { BackwardChange, Explained, StepBack } from "./releaseHistory.js";
import { undo } from "./undo.js";

/** The way back from a version to the one before it. */
export interface VersionStep extends StepBack {
  /** The version that it leads back from. */
  readonly version: string;
}

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
 * Tells forward what is kept backward: every change with what stood before and after.
 *
 * @param set - The last set.
 * @param steps - The ways back from it, the last step first.
 * @returns The earliest step first.
 * @remarks Linear in the changes, and in the records of the parts that changed, once a step.
 * @example
 * ```ts
 * const set = { sources: [], actors: [], places: [], events: [], prospects: [], figures: [], terms: [], redirects: [] };
 * tellChanges(set, []); // => []
 * ```
 */
export function tellChanges(set: RecordSet, steps: readonly VersionStep[]): ReleaseChange[] {
  const told: ReleaseChange[][] = [];
  let after = set;
  for (const step of steps) {
    told.push(
      withBothValues(step.changes, after).map((change) => ({ version: step.version, ...change })),
    );
    after = undo(after, step);
  }
  return told.reverse().flat();
}

/** The changes that led to a set, with what stands there now. */
function withBothValues(
  changes: readonly BackwardChange[],
  set: RecordSet,
): (RecordChange & Explained)[] {
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
