export { places } from "../collections/places.js";
export type { DatasetIds, PlaceId } from "../collections/ids.js";
export type { Coordinates, Place } from "../model/place.js";
