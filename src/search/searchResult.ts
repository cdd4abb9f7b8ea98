import type { RecordIds } from "../model/recordIds.js";
import type { CollectionName } from "../model/collectionName.js";
import type { SearchMatch } from "./searchMatch.js";

/** Which ids each collection has. */
export interface IdsByCollection<Ids extends RecordIds = RecordIds> {
  /** Ids of events. */
  readonly events: Ids["event"];
  /** Ids of actors. */
  readonly actors: Ids["actor"];
  /** Ids of figures. */
  readonly figures: Ids["figure"];
  /** Ids of places. */
  readonly places: Ids["place"];
  /** Ids of sources. */
  readonly sources: Ids["source"];
}

/**
 * One record that was found; `collection` tells the type of `id`.
 *
 * @typeParam Ids - The ids of the records that were passed.
 * @typeParam Name - The collections that were asked for.
 */
export type SearchResult<
  Ids extends RecordIds = RecordIds,
  Name extends CollectionName = CollectionName,
> = {
  readonly [Collection in Name]: {
    /** The collection that the record is in. */
    readonly collection: Collection;
    /** The id of the record. */
    readonly id: IdsByCollection<Ids>[Collection];
    /**
     * How well it answers: from 1 up to 2 when every word was found, below 1 when only some were.
     * To be compared within one answer only.
     */
    readonly score: number;
    /** The words of the query that were found, in the order of the query. */
    readonly matched: readonly SearchMatch[];
  };
}[Name];
