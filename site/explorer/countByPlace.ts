import type { Act } from "iraq-conflict-data";
import { type Atlas, precisionDrawn, type Spot } from "./atlas.js";
import type { Precision } from "./precisions.js";

/** The acts told of one place with one precision: one symbol on the map. */
export interface PlaceCount extends Omit<Spot, "precision"> {
  readonly place: string;
  readonly precision: Precision;
  readonly count: number;
}

/** Acts by place, and those that no point stands for. */
export interface PlaceCounts {
  /** The largest first, so that small symbols lie on top. */
  readonly places: readonly PlaceCount[];
  /** Acts of which no source tells a place. */
  readonly without: number;
  /** Acts told of several countries at once, or of a place that has no point. */
  readonly unplaced: number;
}

/** Counts acts by place. A place told with two precisions makes two symbols. */
export function countByPlace(acts: readonly Act[], { spotOf }: Atlas): PlaceCounts {
  const counts = new Map<string, PlaceCount & { count: number }>();
  let without = 0;
  let unplaced = 0;
  for (const { place } of acts) {
    if (!place) {
      without++;
      continue;
    }
    const spot = spotOf.get(place.id);
    const precision = spot && precisionDrawn(place, spot);
    if (!spot || !precision || precision === "multi-country") {
      unplaced++;
      continue;
    }
    const key = `${place.id} ${precision}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { place: place.id, precision, x: spot.x, y: spot.y, count: 1 });
  }
  return {
    places: [...counts.values()].sort(
      (left, right) => right.count - left.count || (left.place < right.place ? -1 : 1),
    ),
    without,
    unplaced,
  };
}
