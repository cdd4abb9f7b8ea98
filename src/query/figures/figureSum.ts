import type { RecordIds } from "../../model/recordIds.js";
import type { Bound } from "../../vocabulary/bounds.js";

/** What counts add up to. */
export interface FigureSum<Ids extends RecordIds = RecordIds> {
  /** The sum. */
  readonly best: number;
  /** The figures that were added, in the order given. */
  readonly from: readonly Ids["figure"][];
}

/** What counts add up to that were loosely given. */
export interface LooseFigureSum<Ids extends RecordIds = RecordIds> {
  /** The sum of the lower ends; absent when one of them is open. */
  readonly low?: number;
  /** The sum of the upper ends; absent when one of them is open. */
  readonly high?: number;
  /** How the numbers bound the truth, each once: `about` has a width that nobody gave. */
  readonly bounds: readonly Bound[];
  /** The figures that were added, in the order given. */
  readonly from: readonly Ids["figure"][];
}
