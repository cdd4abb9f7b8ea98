import type { CollectionName } from "../model/collectionName.js";
import type { DraftDataset } from "./draftDataset.js";

/**
 * The ids that exist in a collection, also those of records that could not be read.
 *
 * @param collection - Which collection.
 * @param dataset - The records.
 */
export function knownIds(collection: CollectionName, dataset: DraftDataset): Set<string> {
  return new Set([...dataset[collection].map(({ id }) => id), ...dataset.unread[collection]]);
}
