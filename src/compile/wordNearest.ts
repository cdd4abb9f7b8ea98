import { nearestTo } from "../errors/nearestTo.js";

/** Words the nearest of the candidates as the first sentence of a mend; empty when there are none. */
export function wordNearest(word: string, candidates: Iterable<string>): string {
  const nearest = nearestTo(word, [...candidates]);
  return nearest.length === 0 ? "" : `Nearest: ${nearest.join(", ")}. `;
}
