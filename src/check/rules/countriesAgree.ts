import type { Rule } from "../rule.js";

/** A place lies in its parent's country. A territory may have a code of its own within another (`HK` in `CN`). */
export const countriesAgree: Rule = {
  name: "countries-agree",
  *check(dataset) {
    const places = new Map(dataset.places.map((place) => [place.id, place]));
    for (const { id, kind, country, parent } of dataset.places) {
      const around = parent === undefined ? undefined : places.get(parent)?.country;
      if (country === undefined || around === undefined || country === around) continue;
      if (kind === "country") continue;
      yield {
        collection: "places",
        id,
        field: "country",
        what: `The country is ${country}, but the country of its parent ${parent ?? ""} is ${around}.`,
        fix: "Correct the country, or name the parent that contains the place: Baghdad (IQ) lies in iraq (IQ).",
      };
    }
  },
};
