import { intervalBounds } from "../../dates/dateBounds.js";
import { attestedBy } from "../derive.js";
import type { Rule } from "../rule.js";

/** What evidence says held on a day lies inside the valid time. */
export const attestedWithinValid: Rule = {
  name: "attested-within-valid",
  *check(dataset) {
    for (const { id, posts, relations } of dataset.actors) {
      for (const [name, spans] of Object.entries({ posts, relations })) {
        for (const [index, { valid, evidence }] of spans.entries()) {
          const attested = attestedBy(evidence);
          const { start, end } = intervalBounds(valid);
          if (attested === null) continue;
          if (start.earliest <= attested.first && attested.last <= end.latest) continue;
          yield {
            collection: "actors",
            id,
            field: `${name}.${index}.valid`,
            what: `Evidence attests ${attested.first} to ${attested.last}, outside ${valid}.`,
            fix: "Make the valid time longer, or correct what the evidence attests.",
          };
        }
      }
    }
  },
};
