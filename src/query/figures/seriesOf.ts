import { requireOptions } from "../../input/requireOptions.js";
import { requireTerm } from "../../input/requireTerms.js";
import type { Figure } from "../../model/figure.js";
import { type Measure, measures } from "../../vocabulary/measures.js";
import { modalities, type Modality } from "../../vocabulary/modalities.js";
import { inTimeOrder } from "../time/inTimeOrder.js";
import { isObserved, timeOf, datedFigure } from "./comparedFigures.js";
import { requireRecords } from "../../input/requireRecords.js";

/** Which figures of a measure are in a series. */
export interface SeriesOptions {
  /**
   * One modality. If it is left out, observed numbers: `occurred` and `ongoing`. Planned or demanded numbers
   * are never mixed with observed ones.
   */
  readonly modality?: Modality | undefined;
}

/**
 * The figures of one measure and one modality, or of those observed, in time order.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When an option is unknown, or the measure or the modality no term of its list.
 */
export function observedSeries<Item extends Figure>(
  caller: string,
  figures: readonly Item[],
  measure: Measure,
  options: SeriesOptions,
): Item[] {
  const { modality } = requireOptions(caller, options, ["modality"]);
  requireTerm(caller, "measure", measure, measures);
  if (modality !== undefined) requireTerm(caller, "modality", modality, modalities);
  const isWanted = (figure: Item): boolean =>
    modality === undefined ? isObserved(figure.modality) : figure.modality === modality;
  return inTimeOrder(
    figures.filter((figure) => figure.measure === measure && isWanted(figure)),
    timeOf,
  );
}

/**
 * The figures of one measure in time order, rival figures side by side.
 *
 * @typeParam Item - Figures.
 * @param figures - In any order. They are not changed.
 * @param measure - What was measured.
 * @returns A new array, in the order of the time of the level (`asOf`) or of the count (`period`): by
 *   earliest day, then latest day, then id. Empty when there is no figure.
 * @throws {RangeError} When the measure is not a term of its list.
 * @remarks
 * O(n) to filter, then O(k log k) for the k that are kept. No figure is merged, dropped or preferred.
 * @example
 * ```ts
 * import { figures, seriesOf } from "iraq-conflict-data";
 *
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
