import { collectionNames } from "../collectionNames.js";
import { knownIds } from "../draftDataset.js";
import type { Rule } from "../rule.js";

/** An id names one record of its collection, no event has that of a prospect, and a retired id is never used again. */
export const idsUnique: Rule = {
  name: "ids-unique",
  *check(dataset) {
    for (const collection of collectionNames) {
      const retired = new Set(
        dataset.redirects
          .filter((redirect) => redirect.collection === collection)
          .map(({ id }) => id),
      );
      const seen = collection === "prospects" ? knownIds("events", dataset) : new Set<string>();
      for (const { id } of dataset[collection]) {
        if (seen.has(id) || retired.has(id)) {
          yield {
            collection,
            id,
            field: "id",
            what: seen.has(id) ? `"${id}" is used twice.` : `"${id}" is a retired id.`,
            fix: "Choose an id that was never used.",
          };
        }
        seen.add(id);
      }
    }
  },
};
