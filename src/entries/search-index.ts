/**
 * The search index of our own records, ready made. Leave it out for records of your own.
 *
 * @example
 * ```ts
 * import { actors, events, figures, places, prospects, sources } from "iraq-conflict-data";
 * import { createSearch } from "iraq-conflict-data/search";
 * import { searchIndex } from "iraq-conflict-data/search-index";
 *
 * const { search } = createSearch(
 *   { events, prospects, actors, figures, places, sources },
 *   { prebuilt: searchIndex },
 * );
 * search("كتائب حزب الله")[0]?.id; // => "kataib-hezbollah"
 * ```
 * @module
 */

export { searchIndex } from "../collections/searchIndex.js";
