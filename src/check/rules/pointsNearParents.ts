import type { Coordinates } from "../../model/place.js";
import type { PlaceKind } from "../../vocabulary/placeKinds.js";
import type { Rule } from "../rule.js";

/** Kilometres within which all of a place lies, with room to spare; countries, rivers and seas differ too much. */
const reach: Readonly<Partial<Record<PlaceKind, number>>> = {
  facility: 30,
  neighbourhood: 50,
  city: 300,
  region: 5000,
};

/** A point lies where its parent's point lets it lie; latitude and longitude in the wrong order do not. */
export const pointsNearParents: Rule = {
  name: "points-near-parents",
  *check(dataset) {
    const places = new Map(dataset.places.map((place) => [place.id, place]));
    for (const { id, coordinates, parent = "" } of dataset.places) {
      const around = places.get(parent);
      const most = around && reach[around.kind];
      if (coordinates === undefined || around?.coordinates === undefined || most === undefined)
        continue;
      const distance = kilometresBetween(coordinates, around.coordinates);
      if (distance <= most) continue;
      yield {
        collection: "places",
        id,
        field: "coordinates",
        what: `The point lies ${Math.round(distance)} km from the point of ${parent} (${around.kind}).`,
        fix: "Correct the point (lat is north, lon is east, such as lat 33.34, lon 44.4), or the parent.",
      };
    }
  },
};

/** Along the great circle of a sphere of 6371 km (haversine). */
function kilometresBetween(one: Coordinates, other: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(other.lat - one.lat) / 2) ** 2 +
    Math.cos(radians(one.lat)) *
      Math.cos(radians(other.lat)) *
      Math.sin(radians(other.lon - one.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}
