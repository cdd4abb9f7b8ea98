import type { Act } from "../model/act.js";
import type { Drafted } from "../model/drafted.js";
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
