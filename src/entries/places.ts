/**
 * The places and their types, with points where they are known.
 *
 * @example
 * ```ts
 * import { places } from "iraq-conflict-data/places";
 * import { isWithin } from "iraq-conflict-data/query";
 *
 * isWithin(places, "us-embassy-baghdad", "green-zone"); // => true
 * ```
 * @module
 */

export { places } from "../collections/places.js";
export type { DatasetIds, PlaceId } from "../collections/ids.js";
export type { Coordinates, Place } from "../model/place.js";
