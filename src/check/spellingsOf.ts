import type { Locator } from "../model/evidence.js";
import type { CollectionName } from "../model/collectionName.js";
import type { DraftDataset } from "./draftDataset.js";

/** One spelling said to stand in one paragraph. */
export interface PlacedSpelling {
  /** Collection of the record. */
  readonly collection: CollectionName;
  /** The record. */
  readonly id: string;
  /** Path of the locator within the record. */
  readonly field: string;
  /** The spelling. */
  readonly text: string;
  /** Where it is said to stand. */
  readonly locator: Locator;
}

/**
 * Every spelling of an actor or a place with every paragraph that is said to print it.
 *
 * @param dataset - The records.
 */
export function* spellingsOf(
  dataset: Pick<DraftDataset, "actors" | "places">,
): Generator<PlacedSpelling> {
  for (const collection of ["actors", "places"] as const) {
    for (const { id, aliases } of dataset[collection]) {
      for (const [index, { text, occursIn = [] }] of aliases.entries()) {
        for (const [at, locator] of occursIn.entries()) {
          yield { collection, id, field: `aliases.${index}.occursIn.${at}`, text, locator };
        }
      }
    }
  }
}
