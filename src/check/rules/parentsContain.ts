import type { PlaceKind } from "../../vocabulary/placeKinds.js";
import type { Rule } from "../rule.js";

/** How wide a kind of place is; what is as wide may contain another of its kind (a room in a building). */
const width: Readonly<Record<PlaceKind, number>> = {
  facility: 1,
  neighbourhood: 2,
  city: 3,
  waterway: 3,
  sea: 4,
  country: 4,
  region: 4,
};

/** A place lies in one that can contain it: no city lies in an embassy, and no country in a city. */
export const parentsContain: Rule = {
  name: "parents-contain",
  *check(dataset) {
    const kinds = new Map(dataset.places.map(({ id, kind }) => [id, kind]));
    for (const { id, kind, parent } of dataset.places) {
      const around = parent === undefined ? undefined : kinds.get(parent);
      if (around === undefined || width[kind] <= width[around]) continue;
      // A river runs through anything, and a state may lie in a city, as the Vatican does.
      if (kind === "waterway" || (kind === "country" && around === "city")) continue;
      yield {
        collection: "places",
        id,
        field: "parent",
        what: `A place of the kind ${kind} cannot lie in ${parent ?? ""}, whose kind is ${around}.`,
        fix: "Name the place around it: a facility lies in a city, a city in a region or a country.",
      };
    }
  },
};
