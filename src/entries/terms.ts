export { terms } from "../collections/terms.js";
export type {
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkGap,
  CrosswalkScheme,
  Term,
} from "../model/term.js";
