import type { Place } from "iraq-conflict-data";

/** How exactly a point is known. */
export type Precision = NonNullable<Place["coordinates"]>["precision"];

/** From the finest to the coarsest. */
export const PRECISIONS: readonly Precision[] = [
  "exact",
  "neighbourhood",
  "city",
  "region",
  "country",
  "multi-country",
];

/** The coarser of two. */
export function coarserOf(left: Precision, right: Precision): Precision {
  return PRECISIONS.indexOf(left) > PRECISIONS.indexOf(right) ? left : right;
}
