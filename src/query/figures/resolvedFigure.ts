import type { RecordIds } from "../../model/recordIds.js";
import type { Bound } from "../../vocabulary/bounds.js";
import type { FigurePolicy, ResolvedNumbers } from "./figurePolicy.js";

/**
 * What a policy makes of rival figures: its numbers, and what they rest on.
 *
 * @typeParam Policy - The policy.
 * @typeParam Ids - The ids that the figures point to.
 */
export type ResolvedFigure<
  Policy extends FigurePolicy = FigurePolicy,
  Ids extends RecordIds = RecordIds,
> = ResolvedNumbers[Policy] & ResolvedFrom<Ids>;

/** What chosen numbers rest on. */
export interface ResolvedFrom<Ids extends RecordIds = RecordIds> {
  /** The figures that were used. */
  readonly from: readonly Ids["figure"][];
  /** How their numbers bound the truth, each once: beside `at-least` a number is no upper end. */
  readonly bounds: readonly Bound[];
  /** The figures that hold as well but give only a word, which is never made a number. */
  readonly words: readonly FigureWord<Ids>[];
}

/** A word that stands for a number. */
export interface FigureWord<Ids extends RecordIds = RecordIds> {
  /** As printed, such as عشرات for dozens. */
  readonly word: string;
  /** The figure that has it. */
  readonly from: Ids["figure"];
}
