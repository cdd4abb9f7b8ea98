import type { CollectionName } from "./collectionName.js";

/** Where a retired id went. Retired ids resolve for ever. */
export interface Redirect {
  /** The collection the id belonged to. */
  readonly collection: CollectionName;
  /** The retired id. */
  readonly id: string;
  /** What became of the record. */
  readonly kind: "merged" | "split" | "retracted";
  /** The ids that took its place: one when merged, several when split, none when retracted. */
  readonly into: readonly string[];
  /** Why. */
  readonly reason: string;
}
