import type { CollectionName } from "./collectionName.js";

/** What replaces a retired id. Retired ids stay listed for ever. */
export interface Redirect {
  /** The collection the id belonged to. */
  readonly collection: CollectionName;
  /** The retired id. */
  readonly id: string;
  /** What happened to the record. */
  readonly kind: "merged" | "split" | "retracted";
  /** The ids that replace it: one when merged, several when split, none when retracted. */
  readonly into: readonly string[];
  /** Why. */
  readonly reason: string;
}
