import type { Figure } from "../../model/figure.js";
import { measures, type Measure } from "../../vocabulary/measures.js";
import { modalities, type Modality } from "../../vocabulary/modalities.js";
import { isObserved } from "./isObserved.js";
import { requireTerms } from "../../input/requireTerms.js";
import { seriesOf } from "./seriesOf.js";

/** Which figures of a measure make up a series. */
export interface SeriesOptions {
  /**
   * One modality. Left out: what was observed, that is `occurred` and `ongoing`. What is planned
   * or demanded never stands among what was observed.
   */
  readonly modality?: Modality;
}

/**
 * The figures of one measure and one modality, or of those observed, in time order.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When the measure or the modality is no term of its list.
 */
export function observedSeries<Item extends Figure>(
  caller: string,
  figures: readonly Item[],
  measure: Measure,
  { modality }: SeriesOptions,
): Item[] {
  requireTerms(caller, "measure", measure, measures);
  requireTerms(caller, "modality", modality, modalities);
  return seriesOf(figures, measure).filter((figure) =>
    modality === undefined ? isObserved(figure.modality) : figure.modality === modality,
  );
}
