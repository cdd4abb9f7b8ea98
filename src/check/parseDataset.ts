import { describeFault, type Fault } from "./fault.js";
import type { Dataset } from "../model/dataset.js";
import { assemble } from "./assemble.js";
import { link } from "./derive.js";
import { readInput } from "./readInput.js";

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

/** Records of your own, one list per collection; a missing list is an empty one. */
export interface DatasetInput {
  /** The documents. */
  readonly sources?: readonly unknown[];
  /** Who. */
  readonly actors?: readonly unknown[];
  /** Where. */
  readonly places?: readonly unknown[];
  /** What happened. */
  readonly events?: readonly unknown[];
  /** What was planned, threatened, demanded or made conditional. */
  readonly prospects?: readonly unknown[];
  /** The reported numbers. */
  readonly figures?: readonly unknown[];
  /** Where retired ids went. */
  readonly redirects?: readonly unknown[];
}

/**
 * Checks records of your own by the rules of this library and works out their derived members.
 *
 * @param input - Records as you wrote them: date bounds, place paths, groups and attested days may
 * be missing. Where they stand, they must be what would be worked out.
 * @returns The records, ready for the query helpers.
 * @throws {DatasetError} With every fault: each says which record and field, what is wrong and how
 * to fix it. Nothing else is thrown, whatever is passed: what is no data set, and what cannot be
 * read in a record, is a fault too.
 * @remarks
 * O(n log n); a megabyte takes less than a second. The input stays as it is. After 5,000 faults of
 * single records the others are only counted.
 * @example
 * ```ts
 * const { places } = parseDataset({
 *   places: [{ id: "erbil", kind: "city", names: { en: "Erbil", ar: "أربيل" }, country: "IQ" }],
 * });
 * places[0]?.path; // => ["erbil"]
 * ```
 */
export function parseDataset(input: DatasetInput): Dataset {
  const reading = readInput(input);
  const { drafts, faults } = assemble(reading.raws);
  const all = [...reading.faults, ...faults];
  if (all.length > 0) throw new DatasetError(all);
  return link(drafts);
}
