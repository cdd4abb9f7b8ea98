import { requireShape } from "../../input/requireRecords.js";
import type { Coordinates, Place } from "../../model/place.js";
import type { PlacePrecision } from "../../vocabulary/placePrecisions.js";
import { pointShape } from "./pointShape.js";

/** How far apart two places are, and how exact that is. */
export interface Distance {
  /** Kilometres between the two points, to one decimal. */
  readonly km: number;
  /** The true distance may be this many kilometres longer or shorter. */
  readonly plusOrMinus: number;
}

/** Mean radius of the Earth in kilometres (IUGG, GRS 80). */
const EARTH_RADIUS = 6371.0088;

/** How far, as a share, a distance on the sphere may be from that on the ellipsoid. */
const SPHERE_ERROR = 0.0056;

/**
 * Our own rule: how many kilometres the thing meant may lie from the point that stands for it.
 * `exact` allows for a compound and for coordinates of two decimals.
 */
const RADIUS: Readonly<Record<PlacePrecision, number>> = {
  exact: 1,
  neighbourhood: 2,
  city: 15,
  region: 150,
  country: 500,
  "multi-country": 1500,
};

/**
 * The distance between two places in a straight line over the ground, and how far off it may be.
 *
 * Two places in one city may be a street or half a city apart, so a distance is only as good as its two
 * points: Baghdad to Baghdad is 0 km, plus or minus 30.
 *
 * @param from - A place.
 * @param to - Another, or the same.
 * @returns Both numbers rounded to one decimal; `undefined` when either place has no coordinates.
 * @throws {RangeError} When a point is off the globe, or its precision is unknown.
 * @remarks
 * Great circle by the haversine formula on a sphere of the mean Earth radius. `plusOrMinus` is
 * the sum of what each point stands for, by our own rule (exact 1 km, neighbourhood 2, city 15,
 * region 150, country 500, several countries 1500), and 0.56 % of the distance for the sphere.
 * @example
 * ```ts
 * import { distanceBetween } from "iraq-conflict-data";
 *
 * const baghdad = { coordinates: { lat: 33.31, lon: 44.37, precision: "city", source: "GeoNames" } };
 * const basra = { coordinates: { lat: 30.51, lon: 47.78, precision: "city", source: "GeoNames" } };
 * distanceBetween(baghdad, basra); // => { km: 447.8, plusOrMinus: 32.5 }
 * distanceBetween(baghdad, {}); // => undefined
 * ```
 */
export function distanceBetween(
  from: Pick<Place, "coordinates">,
  to: Pick<Place, "coordinates">,
): Distance | undefined {
  requireShape("distanceBetween", "from", from, pointShape);
  requireShape("distanceBetween", "to", to, pointShape);
  if (!from.coordinates || !to.coordinates) return undefined;
  const km = greatCircle(from.coordinates, to.coordinates);
  const radii = RADIUS[from.coordinates.precision] + RADIUS[to.coordinates.precision];
  return { km: toTenth(km), plusOrMinus: toTenth(radii + SPHERE_ERROR * km) };
}

function greatCircle(from: Coordinates, to: Coordinates): number {
  const halfSine = (left: number, right: number): number =>
    Math.sin((radians(right) - radians(left)) / 2) ** 2;
  const share =
    halfSine(from.lat, to.lat) +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * halfSine(from.lon, to.lon);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, share)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function toTenth(km: number): number {
  return Math.round(km * 10) / 10;
}
