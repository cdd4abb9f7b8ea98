import { publishersOf } from "../publishersOf.js";
import type { Rule } from "../rule.js";

/**
 * No fact without evidence: every actor, event, figure, post and relation has at least one item. What
 * publishes a page with an address needs none.
 */
export const evidencePresent: Rule = {
  name: "evidence-present",
  *check(dataset) {
    const fix = "Cite the paragraph that says so, or remove the fact.";
    const publishers = publishersOf(dataset);
    for (const collection of ["actors", "events", "prospects", "figures"] as const) {
      for (const { id, evidence } of dataset[collection]) {
        if (evidence.length === 0 && !(collection === "actors" && publishers.has(id))) {
          yield { collection, id, field: "evidence", what: "There is no evidence.", fix };
        }
      }
    }
    for (const { id, posts, relations } of dataset.actors) {
      for (const [name, spans] of Object.entries({ posts, relations })) {
        for (const [index, { evidence }] of spans.entries()) {
          if (evidence.length === 0) {
            const field = `${name}.${index}.evidence`;
            yield { collection: "actors", id, field, what: "There is no evidence.", fix };
          }
        }
      }
    }
  },
};
