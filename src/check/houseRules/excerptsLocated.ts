import { locatorsOf } from "../locatorsOf.js";
import type { Rule } from "../rule.js";

/**
 * A page of which an excerpt was read has an address and the day on which it was read; what is quoted from it names no
 * paragraph, for nobody counted its lines.
 */
export const excerptsLocated: Rule = {
  name: "excerpts-located",
  *check(dataset) {
    const excerpts = new Set<string>();
    for (const { id, access, url, accessed } of dataset.sources) {
      if (access !== "excerpt") continue;
      excerpts.add(id);
      for (const [field, value] of Object.entries({ url, accessed })) {
        if (value !== undefined) continue;
        yield {
          collection: "sources",
          id,
          field,
          what: "An excerpt needs the address of its page and the day on which it was read.",
          fix: "Add `url` and `accessed`, such as 2026-11-26.",
        };
      }
    }
    for (const { collection, id, field, locator } of locatorsOf(dataset)) {
      if (locator.paragraph === undefined || !excerpts.has(locator.source)) continue;
      yield {
        collection,
        id,
        field: `${field}.paragraph`,
        what: `Only an excerpt of ${locator.source} was read, so its paragraphs were not counted.`,
        fix: "Leave `paragraph` out: the words of the anchor lead to the place.",
      };
    }
  },
};
