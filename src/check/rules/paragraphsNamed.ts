import { locatorsOf } from "../locatorsOf.js";
import type { Rule } from "../rule.js";

/** What is read in a text that is held names its paragraph. */
export const paragraphsNamed: Rule = {
  name: "paragraphs-named",
  *check(dataset) {
    const held = new Set(dataset.sources.flatMap(({ id, digest }) => (digest ? [id] : [])));
    for (const { collection, id, field, locator } of locatorsOf(dataset)) {
      if (locator.paragraph !== undefined || !held.has(locator.source)) continue;
      yield {
        collection,
        id,
        field: `${field}.paragraph`,
        what: `We hold the text of ${locator.source}, and no paragraph is named.`,
        fix: "Write the number of the paragraph: the non-empty lines, counted from 1.",
      };
    }
  },
};
