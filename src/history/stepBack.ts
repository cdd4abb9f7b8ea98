import { diffRecords, type RecordChange } from "./diffRecords.js";
import { moved } from "./moved.js";
import { byKey, type RecordSet, setNames } from "./recordSet.js";
import type { BackwardChange, StepBack } from "./releaseHistory.js";

/**
 * The way back from one set to an earlier one. It is kept backward because that costs least: most changes add
 * something, and to undo that, its id is enough.
 *
 * @param before - The earlier set.
 * @param after - The later set.
 * @remarks O(n log n) in the values. `undo(after, stepBack(before, after))` has the digests of `before`.
 * @example
 * ```ts
 * const set = { sources: [], actors: [], places: [], events: [], prospects: [], figures: [], terms: [], redirects: [] };
 * stepBack(set, set); // => { changes: [], moved: {} }
 * ```
 */
export function stepBack(before: RecordSet, after: RecordSet): StepBack {
  const ordered = setNames
    .map((name) => {
      const [were, are] = [byKey(before, name), byKey(after, name)];
      return [name, moved([...were.keys()], [...are.keys()])] as const;
    })
    .filter(([, positions]) => Object.keys(positions).length > 0);
  return {
    changes: diffRecords(before, after).map(backward),
    moved: Object.fromEntries(ordered),
  };
}

function backward(change: RecordChange): BackwardChange {
  if (change.kind === "removed") return change;
  const { after: _, ...rest } = change;
  return rest;
}
