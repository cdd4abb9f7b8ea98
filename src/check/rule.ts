import type { DraftDataset } from "./draftDataset.js";
import type { Fault } from "./fault.js";

/** A rule over all records together. */
export interface Rule {
  /** Its name, as reports show it and as its fixture folder is called. */
  readonly name: string;
  /** Finds every breach. */
  readonly check: (dataset: DraftDataset) => Iterable<Breach>;
}

/** A fault before the rule has put its name to it. */
export type Breach = Omit<Fault, "rule">;
