import { placePath } from "../derive.js";
import type { Rule } from "../rule.js";

/**
 * An id that begins or ends with the id of another place says where the place lies: `baghdad-airport` in
 * `baghdad`. Or it contains that place and is called after it: `baghdad-governorate`.
 */
export const idsTellPlaces: Rule = {
  name: "ids-tell-places",
  *check({ places }) {
    const parents = new Map(places.map(({ id, parent }) => [id, parent]));
    for (const { id } of places) {
      // What is named after two places lies in neither.
      if (id.includes("-and-")) continue;
      const around = placePath(id, parents);
      for (const other of places) {
        const isTold = id.startsWith(`${other.id}-`) || id.endsWith(`-${other.id}`);
        if (!isTold || around.includes(other.id)) continue;
        if (placePath(other.id, parents).includes(id)) continue;
        yield {
          collection: "places",
          id,
          field: "parent",
          what: `The id names ${other.id}, but the place lies in ${around.slice(1).join(", ") || "no other place"}.`,
          fix: `Name the parent that leads to ${other.id}, as baghdad-airport has baghdad.`,
        };
      }
    }
  },
};
