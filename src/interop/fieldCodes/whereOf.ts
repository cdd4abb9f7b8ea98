import { isDivision } from "../../crosswalk/placePrecisionOf.js";
import type { Place } from "../../model/place.js";
import type { PlaceReference } from "../../model/placeReference.js";
import type { FieldGround } from "./fieldGround.js";
import type { Lose } from "./fieldTable.js";

/** Where something was, as rows of other projects have it. */
export interface Where {
  /** The country. */
  readonly country: Place | undefined;
  /** The first-order division. */
  readonly division: Place | undefined;
  /** The place itself. */
  readonly place: Place | undefined;
  /** The place whose point it is. */
  readonly pointOf: Place | undefined;
}

/**
 * The place of an event, with those around it that have a column of their own.
 *
 * @param lose - Told when there is no place or no point, or the point of another place.
 * @throws {RangeError} When a place is missing.
 */
export function whereOf(
  reference: PlaceReference | undefined,
  { place: placeOf, places }: FieldGround,
  lose: Lose,
): Where {
  if (reference === undefined) {
    lose("latitude", "no-place");
    return { country: undefined, division: undefined, place: undefined, pointOf: undefined };
  }
  const place = placeOf(reference.id);
  const around = place.path.map(placeOf);
  const pointOf = around.find(({ coordinates }) => coordinates !== undefined);
  if (!pointOf) lose("latitude", "no-point");
  else if (pointOf !== place) lose("latitude", "point-of-larger-place");
  return {
    country: around.find(({ kind }) => kind === "country"),
    division: around.find((each) => isDivision(each, places)),
    place,
    pointOf,
  };
}
