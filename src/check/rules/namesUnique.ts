import { foldArabic } from "../../arabic/foldArabic.js";
import { shown } from "../../errors/shown.js";
import type { Rule } from "../rule.js";

/** No name is longer, and folding can make a text eighteen times as long. */
const LONGEST_NAME = 200;

/**
 * No two actors, and no two places, bear the same name in one language. Names that differ only by
 * what a search folds away (case, marks, seats of hamza, spaces) are the same to a reader.
 */
export const namesUnique: Rule = {
  name: "names-unique",
  *check(dataset) {
    for (const collection of ["actors", "places"] as const) {
      for (const lang of ["en", "ar"] as const) {
        const owners = new Map<string, string>();
        for (const { id, names } of dataset[collection]) {
          const folded = fold(names[lang]);
          const owner = owners.get(folded);
          if (owner !== undefined) {
            yield {
              collection,
              id,
              field: `names.${lang}`,
              what: `${shown(names[lang])} is also the name of ${owner}.`,
              fix: "Merge the records, or give one of them a different name.",
            };
          }
          owners.set(folded, id);
        }
      }
    }
  },
};

function fold(name: string): string {
  return (foldArabic(name.slice(0, LONGEST_NAME)) || name) + name.slice(LONGEST_NAME);
}
