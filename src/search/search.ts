import type { RecordIds } from "../model/recordIds.js";
import type { CollectionName } from "../model/collectionName.js";
import type { SearchOptions } from "./searchOptions.js";
import type { SearchResult } from "./searchResult.js";

/** An index of records, ready to be asked. */
export interface Search<Ids extends RecordIds = RecordIds> {
  /**
   * Finds records by words, best first.
   *
   * Records in which every word was found come first, then those with some. Names weigh more than
   * aliases, these more than titles, these more than the words of terms, these more than summaries.
   * Equal scores stand in the order events, actors, figures, places, sources, then by id.
   *
   * @typeParam Name - The collections asked for, which narrow the type of the results.
   * @param query - Any string, in Arabic, English or both; words in any order. Its first 1,000
   * UTF-16 code units and first 24 words count. Small words (`of`, `the`, `al`, `في`) do not.
   * @param options - How many results, and from where.
   * @returns A new array, empty when nothing matches.
   * @throws {RangeError} When the query is not a text, an option or a collection is unknown, or `limit` is not a
   *   whole number from 1.
   */
  readonly search: <Name extends CollectionName = CollectionName>(
    query: string,
    options?: SearchOptions<Name>,
  ) => SearchResult<Ids, Name>[];
}
