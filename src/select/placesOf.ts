import type { Drafted } from "../model/drafted.js";
import type { PlaceReference } from "../model/placeReference.js";

/** Where something was: its place and all that contain it. What nobody derived a path for lies at the place it names. */
export function placesOf({
  place,
}: {
  readonly place?: Drafted<PlaceReference> | undefined;
}): readonly string[] | undefined {
  return place && (place.path === undefined ? [place.id] : place.path);
}
