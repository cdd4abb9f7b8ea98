import type { Rule } from "../rule.js";

/** No two actors, and no two places, bear the same name in one language. */
export const namesUnique: Rule = {
  name: "names-unique",
  *check(dataset) {
    for (const collection of ["actors", "places"] as const) {
      for (const lang of ["en", "ar"] as const) {
        const owners = new Map<string, string>();
        for (const { id, names } of dataset[collection]) {
          const owner = owners.get(names[lang]);
          if (owner !== undefined) {
            yield {
              collection,
              id,
              field: `names.${lang}`,
              what: `"${names[lang]}" is also the name of ${owner}.`,
              mend: "Make them one record, or give one of them the name that tells it apart.",
            };
          }
          owners.set(names[lang], id);
        }
      }
    }
  },
};
