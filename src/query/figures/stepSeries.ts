import { daysOf, DISTANT_FUTURE, DISTANT_PAST } from "../../dates/bounds.js";
import { dayBefore } from "../../dates/calendar.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { Figure } from "../../model/figure.js";
import type { Measure } from "../../vocabulary/measures.js";
import { heldFigure } from "./comparedFigures.js";
import { observedSeries, type SeriesOptions } from "./seriesOf.js";
import { heldFigures } from "./figuresOn.js";

/** A run of days on which the same figures hold. */
export interface SeriesStep<Item> {
  /** Its first day, `YYYY-MM-DD`; `null` when it has no beginning. */
  readonly first: string | null;
  /** Its last day, `YYYY-MM-DD`; `null` when nothing later is known. */
  readonly last: string | null;
  /** The figures that hold, with rivals side by side, in the order of `seriesOf`. */
  readonly figures: readonly Item[];
}

/**
 * The levels of one measure as steps: each level holds from its observation until the next one.
 *
 * On every day of a step, the figures are the same that `figuresOn` gives. When dates are not exact, a step
 * may have the figures from before and after a change, because nobody knows the day of the change. Counts
 * (`period`) are not levels, and are left out.
 *
 * @typeParam Item - Figures.
 * @param figures - In any order. They are not changed.
 * @param measure - What was measured.
 * @param options - With a `modality`, numbers that were planned, demanded and so on, instead of observed
 *   numbers. The two are never mixed.
 * @returns A new array of steps in time order, without gaps between them; the last stays open.
 *   Empty when there is no level.
 * @throws {RangeError} When an option is unknown, or the measure or modality is not a term of its list.
 * @remarks
 * O(n log n), plus the figures that hold at each step. The last observation is carried forward:
 * no value between two observations is made up.
 * @example
 * ```ts
 * import { stepSeries } from "iraq-conflict-data";
 *
 * const level = (id, edtf, best) => ({
 *   id, measure: "us-troops-in-iraq", modality: "occurred", value: { bound: "exact", best },
 *   asOf: { edtf, earliest: edtf, latest: edtf },
 * });
 * const counts = [level("a", "2020-01-05", 5200), level("b", "2020-09-09", 3000)];
 * stepSeries(counts, "us-troops-in-iraq").map(({ first, last, figures }) => [first, last, figures[0].value.best]);
 * // => [["2020-01-05", "2020-09-08", 5200], ["2020-09-09", null, 3000]]
 * ```
 */
export function stepSeries<Item extends Figure>(
  figures: readonly Item[],
  measure: Measure,
  options: SeriesOptions = {},
): SeriesStep<Item>[] {
  requireRecords("stepSeries", "figures", figures, heldFigure);
  const turns = new Map<string, Item[]>();
  const series = observedSeries("stepSeries", figures, measure, options);
  const placeOf = new Map(series.map((figure, place) => [figure, place]));
  for (const figure of series) {
    if (!figure.asOf) continue;
    const { start } = daysOf(figure.asOf);
    const begun = turns.get(start.earliest);
    if (begun) begun.push(figure);
    else turns.set(start.earliest, [figure]);
    if (!turns.has(start.latest)) turns.set(start.latest, []);
  }
  turns.delete(DISTANT_FUTURE);

  const steps: SeriesStep<Item>[] = [];
  let held: readonly Item[] = [];
  for (const day of [...turns.keys()].sort()) {
    const now = heldFigures([...held, ...(turns.get(day) ?? [])], day).sort(
      (left, right) => (placeOf.get(left) ?? 0) - (placeOf.get(right) ?? 0),
    );
    const before = steps.at(-1);
    if (now.length === held.length && now.every((figure, index) => figure === held[index]))
      continue;
    if (before) steps[steps.length - 1] = { ...before, last: dayBefore(day) };
    steps.push({ first: day === DISTANT_PAST ? null : day, last: null, figures: now });
    held = now;
  }
  return steps;
}
