import { requireOptions } from "../../input/requireOptions.js";
import { requireTerm } from "../../input/requireTerms.js";
import type { Figure } from "../../model/figure.js";
import { type Measure, measures } from "../../vocabulary/measures.js";
import { modalities, type Modality } from "../../vocabulary/modalities.js";
import { inTimeOrder } from "../time/inTimeOrder.js";
import { isObserved } from "./isObserved.js";
import { timeOf } from "./timeOf.js";

/** Which figures of a measure make up a series. */
export interface SeriesOptions {
  /**
   * One modality. Left out: what was observed, that is `occurred` and `ongoing`. What is planned
   * or demanded never stands among what was observed.
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
