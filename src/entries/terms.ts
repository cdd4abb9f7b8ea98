/**
 * The closed lists: every term with its label and definition in English and Arabic, and its codes in other
 * schemes.
 *
 * @example
 * ```ts
 * import { labelOf } from "iraq-conflict-data/query";
 * import { terms } from "iraq-conflict-data/terms";
 *
 * labelOf(terms, "claimed", { language: "ar" }); // => "مدّعى من صاحبه"
 * ```
 * @module
 */

export { terms } from "../collections/terms.js";
export type * from "../model/term.js";
export type { TermId, TermList } from "../vocabulary/index.js";
