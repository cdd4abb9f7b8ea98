import type { Dataset } from "../model/dataset.js";

/** The records, and the texts that they are held against. */
export interface HeldRecords {
  /** The records. */
  readonly dataset: Dataset;
  /** The paragraphs of each text that is held, by the id of its source; paragraph n is item n - 1. */
  readonly paragraphs: ReadonlyMap<string, readonly string[]>;
}
