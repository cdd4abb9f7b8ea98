import type { DraftDataset } from "./draftDataset.js";
import type { Fault } from "./fault.js";
import type { Rule } from "./rule.js";

/**
 * Checks records against one another.
 *
 * @param dataset - Records that are each sound by themselves.
 * @param rules - The rules that they keep.
 * @returns All faults of all rules, none twice; empty when all is well.
 */
export function findFaults(dataset: DraftDataset, rules: readonly Rule[]): Fault[] {
  return rules.flatMap(({ name, check }) =>
    [...check(dataset)].map((breach) => ({ rule: name, ...breach })),
  );
}
