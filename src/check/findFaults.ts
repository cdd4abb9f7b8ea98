import type { DraftDataset } from "./draftDataset.js";
import type { Fault } from "./fault.js";
import { rules } from "./rules.js";

/**
 * Checks records against one another by every rule.
 *
 * @param dataset - Records that are each sound by themselves.
 * @returns All faults of all rules, none twice; empty when all is well.
 */
export function findFaults(dataset: DraftDataset): Fault[] {
  return rules.flatMap(({ name, check }) =>
    [...check(dataset)].map((breach) => ({ rule: name, ...breach })),
  );
}
