import type { Measure } from "../../vocabulary/measures.js";
import type { FigurePolicy } from "./figurePolicy.js";
import type { SeriesOptions } from "./observedSeries.js";

/**
 * Which number is wanted.
 *
 * @typeParam Policy - The policy.
 */
export interface FigureQuestion<Policy extends FigurePolicy = FigurePolicy> extends SeriesOptions {
  /** What was measured. */
  readonly measure: Measure;
  /** A calendar day, `YYYY-MM-DD`, on which the number must hold. */
  readonly on: string;
  /** How to choose among rivals. */
  readonly policy: Policy;
}
