import { shown } from "../../errors/shown.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { Place } from "../../model/place.js";
import type { BoundingBox } from "./boundingBoxOf.js";
import { pointShape } from "./pointShape.js";

/**
 * Keeps the places whose point lies in a box, edges included.
 *
 * 180 and -180 are the same meridian, and a pole lies on every meridian.
 *
 * @typeParam Item - Anything with coordinates.
 * @param places - In any order, which the result keeps.
 * @param box - `[west, south, east, north]` in degrees; when west is greater than east, it crosses the 180th
 *   meridian.
 * @returns A new array, empty when no point lies inside. Places without coordinates are left out.
 * @throws {RangeError} When the box is off the globe, or its south is greater than its north; when a point is
 *   off the globe, or its precision is unknown.
 * @remarks
 * One pass, O(n). The point lies inside; the place may not: see `coordinates.precision`. Boxes
 * as in GeoJSON (RFC 7946, section 5).
 * @example
 * ```ts
 * import { withinBox } from "iraq-conflict-data";
 *
 * const baghdad = { id: "baghdad", coordinates: { lat: 33.31, lon: 44.37, precision: "city" } };
 * withinBox([baghdad, { id: "somewhere" }], [38, 29, 49, 38]).map(({ id }) => id); // => ["baghdad"]
 * ```
 */
export function withinBox<Item extends Pick<Place, "coordinates">>(
  places: readonly Item[],
  box: BoundingBox,
): Item[] {
  requireRecords("withinBox", "places", places, pointShape);
  requireBox(box);
  const [west, south, east, north] = box;
  const isBetween = (lon: number): boolean =>
    west <= east ? west <= lon && lon <= east : west <= lon || lon <= east;
  return places.filter(({ coordinates }) => {
    if (!coordinates) return false;
    const { lat, lon } = coordinates;
    const between = isBetween(lon) || (Math.abs(lon) === 180 && isBetween(-lon));
    return south <= lat && lat <= north && (between || Math.abs(lat) === 90);
  });
}

function requireBox(box: BoundingBox): void {
  if (isBox(box)) return;
  const written = Array.isArray(box) ? `[${box.slice(0, 6).map(shown).join(", ")}]` : shown(box);
  throw new RangeError(
    `withinBox: ${written} is not a box. Pass [west, south, east, north] in degrees, south <= north, such as [38, 29, 49, 38].`,
  );
}

function isBox(box: readonly number[]): boolean {
  if (!Array.isArray(box) || box.length !== 4 || !box.every(Number.isFinite)) return false;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = box as readonly number[];
  const onGlobe = Math.max(Math.abs(west), Math.abs(east)) <= 180 && -90 <= south && north <= 90;
  return onGlobe && south <= north;
}
