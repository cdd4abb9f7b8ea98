import type { OneOrMore } from "../input/requireValues.js";
import type { CollectionName } from "../model/collectionName.js";
import type { SearchField } from "./documents.js";
import type { RecordIds } from "../model/recordIds.js";

/** Options of `search`. */
export interface SearchOptions<Name extends CollectionName = CollectionName> {
  /** The maximum number of results: a whole number from 1; by default 10. */
  readonly limit?: number | undefined;
  /** The collections to search; by default all that were passed. */
  readonly collections?: OneOrMore<Name> | undefined;
}

/** How one word of the query was found in a record. */
export interface SearchMatch {
  /** The word of the query, as typed. */
  readonly word: string;
  /**
   * The closest way in which it was found:
   * `exact`, the word itself after folding, or the initials of a name;
   * `form`, the same word with another article, clitic or ending, or written as one with its neighbours,
   * or the other way round;
   * `prefix`, the beginning of a longer word;
   * `sound`, another transliteration, or an Arabic word with the same consonants;
   * `typo`, a word one or two letters away, tried only when nothing closer was found.
   */
  readonly how: "exact" | "form" | "prefix" | "sound" | "typo";
  /**
   * The words of the record that matched, as printed, for highlighting. Empty when the match is not printed
   * in the record: initials, and the words of a term.
   */
  readonly as: readonly string[];
  /** The fields that have them. */
  readonly fields: readonly SearchField[];
}

/** Which ids each collection has. */
export interface IdsByCollection<Ids extends RecordIds = RecordIds> {
  /** Ids of events. */
  readonly events: Ids["event"];
  /** Ids of prospects. */
  readonly prospects: Ids["prospect"];
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
 * One record that was found. The type of `id` follows from `collection`.
 *
 * @typeParam Ids - The ids of the records that were passed.
 * @typeParam Name - The collections that were searched.
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
     * How well it matches: from 1 to 2 when every word was found, below 1 when only some were. Compare scores
     * only within the results of one query.
     */
    readonly score: number;
    /** The words of the query that were found, in the order of the query. */
    readonly matched: readonly SearchMatch[];
  };
}[Name];

/** An index of records, ready to be searched. */
export interface Search<Ids extends RecordIds = RecordIds> {
  /**
   * Finds records by words, best first.
   *
   * Records in which every word was found come first, then those with some. Names count more than aliases,
   * then titles, then the words of terms, then summaries. Records with the same score are in the order
   * events, prospects, actors, figures, places, sources, then by id.
   *
   * @typeParam Name - The collections to search. They narrow the type of the results.
   * @param query - Any string, in Arabic, English or both; words in any order. Only its first 1,000 UTF-16
   *   code units and first 24 words are read. Small words (`of`, `the`, `al`, `في`) are ignored when there
   *   are other words.
   * @param options - How many results, and from which collections.
   * @returns A new array, empty when nothing matches.
   * @throws {RangeError} When the query is not a text, an option or a collection is unknown, or `limit` is not a
   *   whole number from 1.
   */
  readonly search: <Name extends CollectionName = CollectionName>(
    query: string,
    options?: SearchOptions<Name>,
  ) => SearchResult<Ids, Name>[];
}
