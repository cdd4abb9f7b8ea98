import type { Act } from "../model/act.js";
import type { Drafted } from "../model/drafted.js";
import type { Modality } from "../vocabulary/modalities.js";
import { doneModalities } from "../vocabulary/doneModalities.js";
import type { DraftDataset } from "./draftDataset.js";

/** An event or a prospect, and the collection it stands in. */
export interface PlacedAct {
  /** Its collection. */
  readonly collection: "events" | "prospects";
  /** The record. */
  readonly act: Drafted<Act>;
}

/**
 * Every event, then every prospect.
 *
 * @param dataset - The records.
 */
export function* actsOf(dataset: Pick<DraftDataset, "events" | "prospects">): Generator<PlacedAct> {
  for (const collection of ["events", "prospects"] as const) {
    for (const act of dataset[collection]) yield { collection, act };
  }
}

/**
 * Whether something was done or goes on, and is not only planned, threatened, demanded or conditional.
 *
 * @param record - Any record with a modality.
 */
export function isDone({ modality }: { readonly modality: Modality }): boolean {
  return doneModalities.includes(modality);
}
