/** West, south, east and north edge, in degrees of WGS 84: the order of GeoJSON. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The box around some places, and how many it says nothing about. */
export interface BoxedPlaces {
  /** The smallest box around all points; `null` when no place has coordinates. */
  readonly box: BoundingBox | null;
  /** How many places have no coordinates, and so may lie outside. */
  readonly withoutCoordinates: number;
}
