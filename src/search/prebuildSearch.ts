import { documentsOf, type SearchRecords } from "./documents.js";
import { writePrebuilt } from "./prebuilt.js";
import { requireSearchRecords } from "./requireSearchRecords.js";
import { searchIndex } from "./searchIndex.js";

/**
 * Makes the index of `createSearch` in advance, so that a program does not have to make it each time it starts.
 *
 * The index of our own six collections is ready-made: `searchIndex` of `iraq-conflict-data/search-index`.
 *
 * @param records - The records that you will pass to `createSearch`, in the same collections.
 * @returns JSON text. Store it, and pass it to `createSearch` with the same records. Of the texts of the
 *   records it contains only the words.
 * @throws {RangeError} When a member is not a collection, or a record does not have a field that is searched.
 * @remarks
 * O(n) in the length of the texts. Make it again when records change, or with a new version of this package:
 * `createSearch` refuses an index that was made from other texts, or by a version that reads words differently.
 * @example
 * ```ts
 * import { actors } from "iraq-conflict-data";
 * import { createSearch, prebuildSearch } from "iraq-conflict-data/search";
 *
 * const prebuilt = prebuildSearch({ actors });
 * createSearch({ actors }, { prebuilt }).search("Kazimi")[0]?.id; // => "mustafa-al-kadhimi"
 * ```
 */
export function prebuildSearch(records: SearchRecords): string {
  requireSearchRecords("prebuildSearch", records);
  const documents = documentsOf(records);
  return writePrebuilt(documents, searchIndex(documents).words.toJSON());
}
