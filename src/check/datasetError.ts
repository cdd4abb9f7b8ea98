import { describeFault } from "./describeFault.js";
import type { Fault } from "./fault.js";

/** More faults than these fill a terminal and help nobody; the others stand in `faults`. */
const MOST_SHOWN = 100;

/** The ES module and the CommonJS module of this package each have a class; both bear this mark. */
const BRAND = /* @__PURE__ */ Symbol.for("iraq-conflict-data/DatasetError");

/**
 * Thrown when records are not sound; carries every fault, not only the first.
 *
 * `instanceof` holds also for an error of the other build of this package, or of another copy.
 */
export class DatasetError extends Error {
  /** All faults. */
  readonly faults: readonly Fault[];

  /** @param faults - At least one. */
  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    const shown = faults.slice(0, MOST_SHOWN).map((fault) => describeFault(fault));
    const more = faults.length - shown.length;
    if (more > 0) shown.push(`And ${more} more, in \`faults\`.`);
    super(`${count} in the records.\n\n${shown.join("\n\n")}`);
    this.name = "DatasetError";
    this.faults = faults;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /**
   * Whether a value is such an error, of whichever build.
   *
   * @param value - Anything.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== DatasetError) return super[Symbol.hasInstance](value);
    return typeof value === "object" && value !== null && BRAND in value;
  }
}
