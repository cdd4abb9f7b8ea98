/**
 * Full-text search in English and Arabic, with any spelling or transliteration of a name.
 *
 * @example
 * ```ts
 * import { actors } from "iraq-conflict-data/actors";
 * import { createSearch } from "iraq-conflict-data/search";
 *
 * const { search } = createSearch({ actors });
 * search("Kata'eb Hizballah")[0]?.id; // => "kataib-hezbollah"
 * ```
 * @module
 */

export type { CollectionName } from "../model/index.js";
export * from "../search/index.js";
