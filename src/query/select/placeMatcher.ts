import type { Drafted } from "../../model/drafted.js";
import type { PlaceReference } from "../../model/placeReference.js";
import { anyOf } from "./anyOf.js";
import type { OneOrMore } from "../../input/oneOrMore.js";

/** Tells whether something lies at one of some places, or inside one of them. */
export function placeMatcher(
  places: OneOrMore<string>,
): (place: Drafted<PlaceReference> | undefined) => boolean {
  const wanted = anyOf(places);
  if (typeof places === "string") {
    return (place) => place !== undefined && (place.path?.includes(places) ?? wanted(place.id));
  }
  return (place) => place !== undefined && (place.path?.some(wanted) ?? wanted(place.id));
}
