import { collectionNames } from "../check/collectionNames.js";
import { describeFault, type Fault } from "../check/fault.js";

/**
 * Prints every fault with its file, and counts them.
 *
 * @param faults - At least one.
 */
export function reportFaults(faults: readonly Fault[]): void {
  for (const fault of faults) console.error(`${describeFault(fault, fileOf)}\n`);
  console.error(`${faults.length} fault${faults.length === 1 ? "" : "s"}.`);
}

/** Records are named by collection and id, all else by the path of its file. */
function fileOf({ collection, id }: Fault): string {
  if (collectionNames.some((name) => name === collection)) return `data/${collection}/${id}.yaml`;
  const file = collection === "redirects" ? "data/redirects.yaml" : collection;
  return id === "" ? file : `${file}: ${id}`;
}
