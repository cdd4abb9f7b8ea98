import { DEEPEST_PLACE, placePath } from "../derive.js";
import type { Rule } from "../rule.js";

/** No place contains itself, however far round, and none lies in twenty others or more. */
export const placesFormTree: Rule = {
  name: "places-form-tree",
  *check(dataset) {
    const parents = new Map(dataset.places.map(({ id, parent }) => [id, parent]));
    for (const { id } of dataset.places) {
      const path = placePath(id, parents);
      const beyond = parents.get(path.at(-1) ?? id);
      if (beyond === undefined) continue;
      const at = { collection: "places", id, field: "parent" };
      const fix = "As parent, name the place that really contains it.";
      if (path.includes(beyond)) {
        const circle = [...path, beyond].join(" in ");
        yield { ...at, what: `The place contains itself: ${circle}.`, fix };
      } else if (path.length === DEEPEST_PLACE) {
        yield { ...at, what: `The place lies in ${DEEPEST_PLACE} other places or more.`, fix };
      }
    }
  },
};
