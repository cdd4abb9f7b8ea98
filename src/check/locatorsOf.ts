import type { Locator } from "../model/evidence.js";
import type { DraftDataset } from "./draftDataset.js";
import { evidenceOf, type PlacedEvidence } from "./evidenceOf.js";
import { spellingsOf } from "./spellingsOf.js";

/** A place in a source, with the record and the field that name it. */
export interface PlacedLocator extends Omit<PlacedEvidence, "item"> {
  /** The place in the source. */
  readonly locator: Locator;
}

/**
 * Every place in a source that the records name: of evidence and of spellings.
 *
 * @param dataset - The records.
 */
export function* locatorsOf(dataset: DraftDataset): Generator<PlacedLocator> {
  for (const { item: locator, ...at } of evidenceOf(dataset)) yield { ...at, locator };
  yield* spellingsOf(dataset);
}
