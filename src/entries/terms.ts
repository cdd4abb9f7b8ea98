export { terms } from "../collections/terms.js";
export type {
  AnyTerm,
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkGap,
  CrosswalkScheme,
  ProspectCode,
  ProspectEntry,
  ProspectGap,
  Synonyms,
  Term,
} from "../model/term.js";
export type { TermId, TermList } from "../vocabulary/termLists.js";
