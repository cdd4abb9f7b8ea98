import { collectionNames } from "../collectionNames.js";
import type { Rule } from "../rule.js";

/** An id names one record of its collection, and a retired id is never used again. */
export const idsUnique: Rule = {
  name: "ids-unique",
  *check(dataset) {
    for (const collection of collectionNames) {
      const retired = new Set(
        dataset.redirects
          .filter((redirect) => `${redirect.collection}s` === collection)
          .map(({ id }) => id),
      );
      const seen = new Set<string>();
      for (const { id } of dataset[collection]) {
        if (seen.has(id) || retired.has(id)) {
          yield {
            collection,
            id,
            field: "id",
            what: seen.has(id) ? `"${id}" is used twice.` : `"${id}" is a retired id.`,
            mend: "Choose an id that was never used.",
          };
        }
        seen.add(id);
      }
    }
  },
};
