import { collectionNames } from "./collectionNames.js";
import type { CollectionName } from "../model/collectionName.js";
import type { DraftDataset } from "./draftDataset.js";

/** One string of one record. */
export interface PlacedText {
  /** Collection of the record. */
  readonly collection: CollectionName;
  /** The record. */
  readonly id: string;
  /** Path of the string within the record. */
  readonly field: string;
  /** The string. */
  readonly text: string;
}

/**
 * Every string of every record, however deep.
 *
 * @param dataset - The records.
 */
export function* textsOf(dataset: DraftDataset): Generator<PlacedText> {
  for (const collection of collectionNames) {
    for (const record of dataset[collection]) {
      for (const [field, text] of strings(record)) yield { collection, id: record.id, field, text };
    }
  }
}

function* strings(value: unknown, path = ""): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* strings(inner, path === "" ? key : `${path}.${key}`);
    }
  }
}
