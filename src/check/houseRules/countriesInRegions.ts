import type { Rule } from "../rule.js";

/** A country lies in no other: its parent is a region over several countries. */
export const countriesInRegions: Rule = {
  name: "countries-in-regions",
  *check({ places }) {
    const around = new Map(places.map((place) => [place.id, place]));
    for (const { id, kind, parent } of places) {
      const region = parent === undefined ? undefined : around.get(parent);
      if (kind !== "country" || region === undefined) continue;
      if (region.kind === "region" && region.country === undefined) continue;
      yield {
        collection: "places",
        id,
        field: "parent",
        what: `A country cannot lie in ${region.id} (${region.kind}${region.country === undefined ? "" : ` of ${region.country}`}).`,
        fix: "Name a region that covers several countries, such as middle-east, or leave out the parent.",
      };
    }
  },
};
