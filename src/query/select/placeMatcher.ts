import type { Drafted } from "../../model/drafted.js";
import type { PlaceReference } from "../../model/placeReference.js";
import { isWanted } from "./isWanted.js";
import type { OneOrMore } from "./oneOrMore.js";

/** Tells whether something lies at one of some places, or inside one of them. */
export function placeMatcher(
  places: OneOrMore<string>,
): (place: Drafted<PlaceReference> | undefined) => boolean {
  const wanted = (id: string): boolean => isWanted(places, id);
  return (place) => {
    if (place === undefined) return false;
    return place.path === undefined ? wanted(place.id) : place.path.some(wanted);
  };
}
