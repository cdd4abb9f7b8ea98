import type { CollectionName } from "../model/collectionName.js";
import type { Drafted } from "../model/drafted.js";
import type { ConflictEvent } from "../model/event.js";
import type { DraftDataset } from "./draftDataset.js";

/** One act, done or held out, with the collection that it stands in. */
export interface PlacedAct {
  /** Collection of the record. */
  readonly collection: CollectionName;
  /** The record. */
  readonly act: Drafted<ConflictEvent>;
}

/**
 * Every act of the dataset.
 *
 * @param dataset - The records.
 */
export function* actsOf(dataset: Pick<DraftDataset, "events">): Generator<PlacedAct> {
  for (const act of dataset.events) yield { collection: "events", act };
}

/**
 * Whether an act was done or goes on, and is not only planned, threatened, demanded or conditional.
 *
 * @param act - Any record with a modality.
 */
export function isDone({ modality }: Pick<ConflictEvent, "modality">): boolean {
  return modality === "occurred" || modality === "ongoing";
}
