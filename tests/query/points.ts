import * as fc from "fast-check";
import type { Coordinates } from "../../src/model/place.js";
import { placePrecisions } from "../../src/vocabulary/placePrecisions.js";

/** A point, exact unless told. */
export function point(
  lat: number,
  lon: number,
  precision: Coordinates["precision"] = "exact",
): { readonly coordinates: Coordinates } {
  return { coordinates: { lat, lon, precision, source: "test" } };
}

/** Places that have a point somewhere on the globe. */
export const points: fc.Arbitrary<{ readonly coordinates: Coordinates }> = fc
  .tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.constantFrom(...placePrecisions),
  )
  .map(([lat, lon, precision]) => point(lat, lon, precision));

/** Places, some of them without a point. */
export const placed: fc.Arbitrary<readonly { readonly coordinates?: Coordinates }[]> = fc.array(
  fc.oneof(points, fc.constant({})),
);
