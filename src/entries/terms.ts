export { terms } from "../collections/terms.js";
export type {
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkGap,
  CrosswalkScheme,
  Synonyms,
  Term,
} from "../model/term.js";
