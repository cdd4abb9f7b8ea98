import { documentsOf, type SearchRecords } from "./documents.js";
import { writePrebuilt } from "./prebuilt.js";
import { requireSearchRecords } from "./requireSearchRecords.js";
import { searchIndex } from "./searchIndex.js";

/**
 * Makes the index of `createSearch` beforehand, so that a program that starts often need not.
 *
 * The index of our own five collections comes ready made, as `searchIndex` of
 * `iraq-conflict-data/search-index`.
 *
 * @param records - The records that `createSearch` will be given; all collections of them.
 * @returns JSON text, to be kept and handed to `createSearch` with the same records. It holds no
 *   text of the records but their words.
 * @throws {RangeError} When a member is no collection, or a record lacks what is searched.
 * @remarks
 * O(n) in the length of the texts. Make it again when records change, or with a new version of this package:
 * `createSearch` refuses an index of other texts or of another way to read them.
 * @example
 * ```ts
 * const prebuilt = prebuildSearch({ actors });
 * createSearch({ actors }, { prebuilt }).search("Kazimi")[0]?.id; // => "mustafa-al-kadhimi"
 * ```
 */
export function prebuildSearch(records: SearchRecords): string {
  requireSearchRecords("prebuildSearch", records);
  const documents = documentsOf(records);
  return writePrebuilt(documents, searchIndex(documents).words.toJSON());
}
