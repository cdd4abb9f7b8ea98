import type { GuideWord } from "./words.js";

/** The order of the guides in lists. What stands in no section comes last, so that none is left out. */
export const SECTIONS: readonly (readonly [heading: GuideWord, names: readonly string[]])[] = [
  ["begin", ["first-steps", "overview", "tasks"]],
  ["read", ["imprecise-dates", "counting", "rival-numbers", "back-to-the-page", "not-for"]],
  ["join", ["joining-acled-ucdp", "sql", "maps-and-graphs", "your-own-records"]],
  ["keep", ["cite", "versions", "versioning", "changelog"]],
  ["takePart", ["new-record", "contributing", "releasing", "security"]],
  ["more", ["design", "benchmarks"]],
];
