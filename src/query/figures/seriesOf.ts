import type { Figure } from "../../model/figure.js";
import type { Measure } from "../../vocabulary/measures.js";
import { inTimeOrder } from "../time/inTimeOrder.js";

/**
 * The figures of one measure in time order, rival figures side by side.
 *
 * @typeParam Item - Figures.
 * @param figures - In any order; left as they are.
 * @param measure - What was measured.
 * @returns A new array by the time of the level (`asOf`) or else of the count (`period`): earliest
 * day, then latest, then id. Empty when nobody gave a number.
 * @remarks
 * O(n) to filter, then O(k log k) for the k that are kept. No figure is merged, dropped or preferred.
 * @example
 * ```ts
 * seriesOf(figures, "us-troops-in-iraq").every(({ measure }) => measure === "us-troops-in-iraq"); // => true
 * ```
 */
export function seriesOf<Item extends Figure>(figures: readonly Item[], measure: Measure): Item[] {
  return inTimeOrder(
    figures.filter((figure) => figure.measure === measure),
    ({ asOf, period }) => asOf ?? period,
  );
}
