import { placePath } from "../placePath.js";
import type { Rule } from "../rule.js";

/** No place contains itself, however far round. */
export const placesFormTree: Rule = {
  name: "places-form-tree",
  *check(dataset) {
    const parents = new Map(dataset.places.map(({ id, parent }) => [id, parent]));
    for (const { id } of dataset.places) {
      const path = placePath(id, parents);
      const beyond = parents.get(path.at(-1) ?? id);
      if (beyond !== undefined && path.includes(beyond)) {
        yield {
          collection: "places",
          id,
          field: "parent",
          what: `The place contains itself: ${[...path, beyond].join(" in ")}.`,
          mend: "Give the place the parent that truly contains it.",
        };
      }
    }
  },
};
