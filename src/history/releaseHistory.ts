import type { AddedRecord, ChangedField, RemovedRecord } from "./diffRecords.js";
import type { Release, SetName } from "../model/release.js";

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

/** What is kept of a release for ever, as `releases/history/<version>.json`: what it is, and the way back to the one before. */
export interface ReleaseHistory extends Release, StepBack {}
