import { describeFault } from "../dataset/describeFault.js";
import type { Fault } from "../dataset/fault.js";

/**
 * Prints every fault with its file, and counts them.
 *
 * @param faults - At least one.
 */
export function reportFaults(faults: readonly Fault[]): void {
  for (const fault of faults) console.error(`${describeFault(fault, fileOf)}\n`);
  console.error(`${faults.length} fault${faults.length === 1 ? "" : "s"}.`);
}

function fileOf({ collection, id }: Fault): string {
  if (collection.startsWith("vocabulary/")) return `data/${collection}.yaml: ${id}`;
  if (collection === "redirects") return `data/redirects.yaml: ${id}`;
  return id === "" ? `data/${collection}` : `data/${collection}/${id}.yaml`;
}
