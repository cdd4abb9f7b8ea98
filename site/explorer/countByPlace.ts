import type { Act } from "iraq-conflict-data";
import type { Atlas, Spot } from "./atlas.js";
import { coarserOf, type Precision } from "./precisions.js";

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
export function countByPlace(acts: readonly Act[], atlas: Atlas): PlaceCounts {
  const counts = new Map<string, PlaceCount & { count: number }>();
  let without = 0;
  let unplaced = 0;
  for (const { place } of acts) {
    if (!place) {
      without++;
      continue;
    }
    const drawn = drawnAt(place, atlas);
    if (!drawn) {
      unplaced++;
      continue;
    }
    const key = `${drawn.place} ${drawn.precision}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { ...drawn, count: 1 });
  }
  return {
    places: [...counts.values()].sort(
      (left, right) => right.count - left.count || (left.place < right.place ? -1 : 1),
    ),
    without,
    unplaced,
  };
}

/**
 * Where an act is drawn: no finer than its place is told, and no finer than the point is. What is known to a country
 * only is drawn as the country.
 */
function drawnAt(
  { id, path, precision: told }: NonNullable<Act["place"]>,
  { spotOf, placeById }: Atlas,
): Omit<PlaceCount, "count"> | undefined {
  const own = spotOf.get(id);
  if (!own) return undefined;
  const precision = coarserOf(told, own.precision);
  if (precision === "multi-country") return undefined;
  const place =
    precision === "country" ? path.find((around) => placeById.get(around)?.kind === "country") : id;
  const spot = place === undefined ? undefined : spotOf.get(place);
  return place !== undefined && spot ? { ...spot, place, precision } : undefined;
}
