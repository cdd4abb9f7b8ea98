import type { Attribution } from "../model/evidence.js";
import type { CollectionName } from "../model/collectionName.js";
import type { DraftDataset } from "./draftDataset.js";

/** One item of evidence, with the record and the field that it stands in. */
export interface PlacedEvidence {
  /** Collection of the record. */
  readonly collection: CollectionName;
  /** The record. */
  readonly id: string;
  /** Path of the item within the record. */
  readonly field: string;
  /** The item. */
  readonly item: Attribution;
}

/**
 * Every item of evidence in the dataset, also those of posts and relations.
 *
 * @param dataset - The records.
 */
export function* evidenceOf(
  dataset: Pick<DraftDataset, "actors" | "events" | "prospects" | "figures">,
): Generator<PlacedEvidence> {
  for (const collection of ["actors", "events", "prospects", "figures"] as const) {
    for (const { id, evidence } of dataset[collection]) {
      yield* place(collection, id, "evidence", evidence);
    }
  }
  for (const { id, posts, relations } of dataset.actors) {
    for (const [index, { evidence }] of posts.entries()) {
      yield* place("actors", id, `posts.${index}.evidence`, evidence);
    }
    for (const [index, { evidence }] of relations.entries()) {
      yield* place("actors", id, `relations.${index}.evidence`, evidence);
    }
  }
}

function* place(
  collection: CollectionName,
  id: string,
  path: string,
  evidence: readonly Attribution[],
): Generator<PlacedEvidence> {
  for (const [index, item] of evidence.entries()) {
    yield { collection, id, field: `${path}.${index}`, item };
  }
}
