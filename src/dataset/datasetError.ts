import { describeFault } from "./describeFault.js";
import type { Fault } from "./fault.js";

/** Thrown when records are not sound; carries every fault, not only the first. */
export class DatasetError extends Error {
  /** All faults. */
  readonly faults: readonly Fault[];

  /** @param faults - At least one. */
  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    super(
      `${count} in the records.\n\n${faults.map((fault) => describeFault(fault)).join("\n\n")}`,
    );
    this.name = "DatasetError";
    this.faults = faults;
  }
}
