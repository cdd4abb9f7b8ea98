import type { Place } from "../../model/place.js";
import type { BoundingBox } from "./boundingBox.js";

/**
 * Keeps the places whose point lies in a box, edges included.
 *
 * @typeParam Item - Anything with coordinates.
 * @param places - In any order, which the result keeps.
 * @param box - `[west, south, east, north]` in degrees; with west over east it crosses the 180th meridian.
 * @returns A new array, empty when no point lies inside. Places without coordinates are left out.
 * @throws {RangeError} When the box is off the globe, or its south lies north of its north.
 * @remarks
 * One pass, O(n). The point lies inside, not surely the place: see `coordinates.precision`. Boxes
 * as in GeoJSON (RFC 7946, section 5).
 * @example
 * ```ts
 * const baghdad = { id: "baghdad", coordinates: { lat: 33.31, lon: 44.37, precision: "city" } };
 * withinBox([baghdad, { id: "somewhere" }], [38, 29, 49, 38]).map(({ id }) => id); // => ["baghdad"]
 * ```
 */
export function withinBox<Item extends Pick<Place, "coordinates">>(
  places: readonly Item[],
  box: BoundingBox,
): Item[] {
  const [west, south, east, north] = box;
  const onGlobe = Math.max(Math.abs(west), Math.abs(east)) <= 180 && -90 <= south && north <= 90;
  if (!onGlobe || !(south <= north)) {
    throw new RangeError(
      `withinBox: [${box.join(", ")}] is not a box. Pass [west, south, east, north] in degrees, south <= north.`,
    );
  }
  return places.filter(({ coordinates }) => {
    if (!coordinates) return false;
    const { lat, lon } = coordinates;
    const between = west <= east ? west <= lon && lon <= east : west <= lon || lon <= east;
    return between && south <= lat && lat <= north;
  });
}
