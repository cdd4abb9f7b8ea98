import type { DraftDataset } from "./draftDataset.js";
import type { Fault } from "./fault.js";
import { findFaults } from "./findFaults.js";
import { houseRules } from "./houseRules.js";

/**
 * Checks our own records by the rules that are ours alone.
 *
 * @param dataset - Records that are each sound by themselves.
 * @returns All faults; none while some record could not be read, since it may hold what the rules look for
 *   in others: the words, the day, the parent.
 */
export function findHouseFaults(dataset: DraftDataset): Fault[] {
  const isWhole = Object.values(dataset.unread).every(({ size }) => size === 0);
  return isWhole ? findFaults(dataset, houseRules) : [];
}
