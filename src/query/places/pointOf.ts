import { requireId } from "../../input/requireId.js";
import { requireRecords } from "../../input/requireRecords.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";
import type { NoInfer } from "../../model/noInfer.js";
import type { Coordinates, Place } from "../../model/place.js";
import { pointShape } from "./pointShape.js";

/** A point for a place: its own point, or the point of the smallest place around it that has one. */
export interface PlacePoint<Id extends string = string> extends Coordinates {
  /** The place that the point stands for. */
  readonly place: Id;
}

const inPlaces: Shape = /* @__PURE__ */ having({ id: text, path: /* @__PURE__ */ listOf(text) });

/**
 * Where to draw a place on a map: at its own point, or at the point of the smallest place around it that has
 * one.
 *
 * @typeParam Item - Places.
 * @param places - The place and the places that contain it must be among them.
 * @param id - The id of the place.
 * @returns The coordinates and the id of the place that they belong to, so that a map can show how exact they
 *   are; `undefined` when neither the place nor a place around it has a point.
 * @throws {RangeError} When no place has the id; the message names the three nearest.
 * @remarks
 * O(n) to find the places. Reads the derived `path`. A point is never calculated or moved.
 * @example
 * ```ts
 * import { pointOf } from "iraq-conflict-data";
 *
 * const places = [
 *   { id: "embassy", path: ["embassy", "baghdad"] },
 *   { id: "baghdad", path: ["baghdad"], coordinates: { lat: 33.3, lon: 44.4, precision: "city", source: "GeoNames" } },
 * ];
 * pointOf(places, "embassy"); // => { place: "baghdad", lat: 33.3, lon: 44.4, precision: "city", source: "GeoNames" }
 * ```
 */
export function pointOf<Item extends Pick<Place, "id" | "path" | "coordinates">>(
  places: readonly Item[],
  id: NoInfer<Item["id"]>,
): PlacePoint<Item["id"]> | undefined {
  requireRecords("pointOf", "places", places, inPlaces);
  requireRecords("pointOf", "places", places, pointShape);
  const { path } = requireId("pointOf", "place", places, id);
  for (const around of path) {
    const coordinates = places.find((place) => place.id === around)?.coordinates;
    if (coordinates) return { place: around, ...coordinates };
  }
  return undefined;
}
