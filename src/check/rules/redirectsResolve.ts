import { collectionNames } from "../collectionNames.js";
import { knownIds } from "../draftDataset.js";
import type { Rule } from "../rule.js";

/** A retired id leads to living records, in one step. */
export const redirectsResolve: Rule = {
  name: "redirects-resolve",
  *check(dataset) {
    const living = new Map(
      collectionNames.map((collection) => [collection, knownIds(collection, dataset)]),
    );
    for (const { collection, id, into } of dataset.redirects) {
      for (const target of into) {
        if (living.get(collection)?.has(target)) continue;
        yield {
          collection: "redirects",
          id,
          field: "into",
          what: `"${target}" is not in ${collection}.`,
          fix: "Name the record that has the facts now, not another retired id.",
        };
      }
    }
  },
};
