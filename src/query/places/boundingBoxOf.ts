import { requireRecords } from "../../input/requireRecords.js";
import type { Place } from "../../model/place.js";
import { pointShape } from "./pointShape.js";

/** West, south, east and north edge, in degrees of WGS 84: the order of GeoJSON. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The box around some places, and the number of places without coordinates. */
export interface BoxedPlaces {
  /** The smallest box around all points; `null` when no place has coordinates. */
  readonly box: BoundingBox | null;
  /** How many places have no coordinates, and so may lie outside. */
  readonly withoutCoordinates: number;
}

/**
 * The smallest box around places, for fitting a map, and the number of places that it leaves out.
 *
 * @param places - In any order.
 * @returns `[west, south, east, north]` of the places that have coordinates, or `null`, and the number of the
 *   other places.
 * @throws {RangeError} When a point is off the globe, or its precision is unknown.
 * @remarks
 * One pass, O(n). The box is around the points, not around the areas that they stand for: a country is one
 * point. The box never crosses the 180th meridian (RFC 7946, section 5). A point on that meridian is at 180
 * or at -180, as its longitude says.
 * @example
 * ```ts
 * import { boundingBoxOf } from "iraq-conflict-data";
 *
 * const places = [
 *   { coordinates: { lat: 33.31, lon: 44.37, precision: "city", source: "GeoNames" } },
 *   { coordinates: { lat: 35.69, lon: 51.42, precision: "city", source: "GeoNames" } },
 *   {},
 * ];
 * boundingBoxOf(places); // => { box: [44.37, 33.31, 51.42, 35.69], withoutCoordinates: 1 }
 * boundingBoxOf([]); // => { box: null, withoutCoordinates: 0 }
 * ```
 */
export function boundingBoxOf(places: readonly Pick<Place, "coordinates">[]): BoxedPlaces {
  requireRecords("boundingBoxOf", "places", places, pointShape);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let withoutCoordinates = 0;
  for (const { coordinates } of places) {
    if (!coordinates) {
      withoutCoordinates += 1;
      continue;
    }
    west = Math.min(west, coordinates.lon);
    south = Math.min(south, coordinates.lat);
    east = Math.max(east, coordinates.lon);
    north = Math.max(north, coordinates.lat);
  }
  return { box: west <= east ? [west, south, east, north] : null, withoutCoordinates };
}
