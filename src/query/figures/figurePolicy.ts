import type { FigureValue } from "../../model/figure.js";

/**
 * How to choose among rival figures.
 *
 * - `acled-lowest`: the lowest number anybody stated, as ACLED codes the most conservative report.
 *   ACLED's numbers for words (12 for dozens) are not taken over.
 * - `ucdp-best-low-high`: the lowest and the highest number stated, and as best the lowest of the
 *   best numbers: UCDP takes the lower one where no source is known to be more reliable.
 * - `range`: the lowest and the highest number stated.
 * - `latest`: the figure with the latest time; of equals, the first by id.
 * - `official-first`: the latest of the figures of the best status: `confirmed`, `announced`,
 *   `claimed`, `reported`, `alleged`, `denied`, in this order. The best of its evidence counts.
 */
export type FigurePolicy = keyof ResolvedNumbers;

/** The numbers that each policy gives. */
export interface ResolvedNumbers {
  /** One number. */
  readonly "acled-lowest": {
    /** The lowest number stated. */
    readonly best: number;
  };
  /** Three; nobody may have given a best one. */
  readonly "ucdp-best-low-high": {
    /** The lowest number stated. */
    readonly low: number;
    /** The lowest of the best numbers. */
    readonly best?: number;
    /** The highest number stated. */
    readonly high: number;
  };
  /** Two, which are the same when nobody disagrees. */
  readonly range: {
    /** The lowest number stated. */
    readonly low: number;
    /** The highest number stated. */
    readonly high: number;
  };
  /** What the chosen figure says. */
  readonly latest: StatedNumbers;
  /** What the chosen figure says. */
  readonly "official-first": StatedNumbers;
}

/** The numbers of one figure; at least one is there. */
export type StatedNumbers = Readonly<Pick<FigureValue, "low" | "best" | "high">>;
