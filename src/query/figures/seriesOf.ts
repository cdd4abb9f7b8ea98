import { requireRecords } from "../../input/requireRecords.js";
import { requireTerm } from "../../input/requireTerms.js";
import type { Figure } from "../../model/figure.js";
import { type Measure, measures } from "../../vocabulary/measures.js";
import { inTimeOrder } from "../time/inTimeOrder.js";
import { datedFigure } from "./figureShape.js";
import { timeOf } from "./timeOf.js";

/**
 * The figures of one measure in time order, rival figures side by side.
 *
 * @typeParam Item - Figures.
 * @param figures - In any order; left as they are.
 * @param measure - What was measured.
 * @returns A new array by the time of the level (`asOf`) or else of the count (`period`): earliest
 * day, then latest, then id. Empty when nobody gave a number.
 * @throws {RangeError} When the measure is no term of its list.
 * @remarks
 * O(n) to filter, then O(k log k) for the k that are kept. No figure is merged, dropped or preferred.
 * @example
 * ```ts
 * seriesOf(figures, "us-troops-in-iraq").every(({ measure }) => measure === "us-troops-in-iraq"); // => true
 * ```
 */
export function seriesOf<Item extends Figure>(figures: readonly Item[], measure: Measure): Item[] {
  requireRecords("seriesOf", "figures", figures, datedFigure);
  requireTerm("seriesOf", "measure", measure, measures);
  return inTimeOrder(
    figures.filter((figure) => figure.measure === measure),
    timeOf,
  );
}
