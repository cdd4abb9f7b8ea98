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
 * Thrown when records have faults. It has every fault, not only the first.
 *
 * `instanceof` also works for an error of the other build of this package (ES module or CommonJS), or of
 * another copy.
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
   * Whether a value is such an error, from either build.
   *
   * @param value - Anything.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== DatasetError) return super[Symbol.hasInstance](value);
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

/** Records of your own, one list per collection. A missing list counts as empty. */
export interface DatasetInput {
  /** Where the JSON Schema of a data set stands, so that an editor completes and checks it. Nothing reads it. */
  readonly $schema?: string;
  /** The documents. */
  readonly sources?: readonly unknown[];
  /** Who. */
  readonly actors?: readonly unknown[];
  /** Where. */
  readonly places?: readonly unknown[];
  /** What happened or is going on, including speech. */
  readonly events?: readonly unknown[];
  /** What was planned, threatened, demanded or made conditional. */
  readonly prospects?: readonly unknown[];
  /** The reported numbers. */
  readonly figures?: readonly unknown[];
  /** What replaces retired ids. */
  readonly redirects?: readonly unknown[];
}

/**
 * Checks records of your own by the rules of this library, and works out their derived fields.
 *
 * @param input - Records as you wrote them. Date bounds, place paths, groups and attested days may be
 *   missing; if they are present, they must be what `parseDataset` would work out. A `$schema`, in the data set or in a
 *   record, is for editors and does not become part of the records.
 * @returns The records, ready for the query helpers.
 * @throws {DatasetError} With every fault. Each says in which record and field it is, what is wrong and how
 *   to fix it. Nothing else is ever thrown: a value that is not a data set, or that cannot be read in a
 *   record, is a fault too.
 * @remarks
 * O(n log n); a megabyte takes less than a second. The input is not changed. After 5,000 faults in single
 * records, the records that follow are only counted.
 * @example
 * ```ts
 * import { parseDataset } from "iraq-conflict-data/schema";
 *
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
