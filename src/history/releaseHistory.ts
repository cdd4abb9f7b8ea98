import type { SetDigests } from "./digests.js";
import type { AddedRecord, ChangedField, RemovedRecord } from "./diffRecords.js";
import type { SetName } from "./recordSet.js";

/** Why something changed. */
export interface Explained {
  /** Why, in a sentence. */
  readonly reason?: string;
  /** The source that showed it. */
  readonly source?: string;
}

/**
 * One change, told backward: what a later set lacks to be the earlier one again. Of a new record the id is enough.
 */
export type BackwardChange = Explained &
  (Omit<AddedRecord, "after"> | Omit<ChangedField, "after"> | RemovedRecord);

/** The way back from one set to the one before it. */
export interface StepBack {
  /** What is to be undone. */
  readonly changes: readonly BackwardChange[];
  /** The earlier position of each record that did not keep its place. */
  readonly moved: Readonly<Partial<Record<SetName, Readonly<Record<string, number>>>>>;
}

/** What is kept of a release for ever: `releases/history/<version>.json`. */
export interface ReleaseHistory extends StepBack {
  /** The version. */
  readonly version: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly date: string;
  /** What proves its records. */
  readonly digests: SetDigests;
}
