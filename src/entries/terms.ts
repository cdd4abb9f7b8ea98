export { terms } from "../collections/terms.js";
export type * from "../model/term.js";
export type { TermId, TermList } from "../vocabulary/index.js";
