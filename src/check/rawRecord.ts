import type { CollectionName } from "../model/collectionName.js";

/** One record before anything about it is known to be right. */
export interface RawRecord {
  /** Where it was found. */
  readonly collection: CollectionName | "redirects";
  /** Its id, or whatever names it in reports. */
  readonly id: string;
  /** What was found. */
  readonly value: unknown;
}
