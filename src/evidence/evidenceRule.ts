import type { Breach } from "../check/rule.js";
import type { HeldRecords } from "./heldRecords.js";

/** A rule over the records and the texts that they were coded from. */
export interface EvidenceRule {
  /** Its name, as reports show it and as its fixture is called. */
  readonly name: string;
  /** Finds every breach. */
  readonly check: (held: HeldRecords) => Iterable<Breach>;
}
