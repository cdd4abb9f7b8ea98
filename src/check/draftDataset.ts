import type { Actor } from "../model/actor.js";
import type { CollectionName } from "../model/collectionName.js";
import type { Drafted } from "../model/drafted.js";
import type { ConflictEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { Place } from "../model/place.js";
import type { Prospect } from "../model/prospect.js";
import type { Redirect } from "../model/redirect.js";
import type { Source } from "../model/source.js";

/** All records as they were written, each sound by itself, not yet checked against one another. */
export interface DraftDataset {
  /** The documents. */
  readonly sources: readonly Drafted<Source>[];
  /** Who. */
  readonly actors: readonly Drafted<Actor>[];
  /** Where. */
  readonly places: readonly Drafted<Place>[];
  /** What happened. */
  readonly events: readonly Drafted<ConflictEvent>[];
  /** What was held out. */
  readonly prospects: readonly Drafted<Prospect>[];
  /** The reported numbers. */
  readonly figures: readonly Drafted<Figure>[];
  /** Where retired ids went. */
  readonly redirects: readonly Redirect[];
  /** Ids of records that could not be read: they exist, so nothing that points to them dangles. */
  readonly unread: Readonly<Record<CollectionName | "redirects", ReadonlySet<string>>>;
}

/**
 * The ids that exist in a collection, also those of records that could not be read.
 *
 * @param collection - Which collection.
 * @param dataset - The records.
 */
export function knownIds(collection: CollectionName, dataset: DraftDataset): Set<string> {
  return new Set([...dataset[collection].map(({ id }) => id), ...dataset.unread[collection]]);
}
