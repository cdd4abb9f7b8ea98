import { daysOf, DISTANT_PAST } from "../../dates/bounds.js";
import { laterOf } from "../../dates/dateBounds.js";
import { requireDay } from "../../input/requireDay.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { Figure } from "../../model/figure.js";
import type { Measure } from "../../vocabulary/measures.js";
import { heldFigure, timeOf } from "./comparedFigures.js";
import { observedSeries, type SeriesOptions } from "./seriesOf.js";

/** The measure, the day and the modality. */
export interface DayQuestion extends SeriesOptions {
  /** What was measured. */
  readonly measure: Measure;
  /** A calendar day, `YYYY-MM-DD`, on which the numbers must hold. */
  readonly on: string;
}

/**
 * The figures of a measure that hold on a day, such as how many troops there were, and who says so.
 *
 * A level (`asOf`) holds from the day on which it was observed until the next level that is certainly later.
 * A vague word never ends a number. A count (`period`) holds only on the days of its period. A date that is
 * not exact counts on every day that it may be, so that no rival figure is lost. To choose one, use
 * `resolveFigure`.
 *
 * @typeParam Item - Figures.
 * @param figures - In any order. They are not changed.
 * @param question - The measure and the day. With a `modality`, numbers that were planned, demanded and so
 *   on, instead of observed numbers.
 * @returns A new array in the order of `seriesOf`; empty when no figure holds on that day.
 * @throws {RangeError} When `on` is not a calendar day, an option is unknown, or the measure or modality is
 *   not a term of its list.
 * @remarks
 * O(n), then O(k log k) for the k figures of the measure.
 * @example
 * ```ts
 * import { figuresOn } from "iraq-conflict-data";
 *
 * const level = (id, edtf, best) => ({
 *   id, measure: "us-troops-in-iraq", modality: "occurred", value: { bound: "exact", best },
 *   asOf: { edtf, earliest: edtf, latest: edtf },
 * });
 * const counts = [level("a", "2020-01-05", 5200), level("b", "2020-09-09", 3000), level("c", "2020-09-09", 3500)];
 * figuresOn(counts, { measure: "us-troops-in-iraq", on: "2020-08-20" }).map(({ id }) => id); // => ["a"]
 * figuresOn(counts, { measure: "us-troops-in-iraq", on: "2020-12-01" }).map(({ id }) => id); // => ["b", "c"]
 * ```
 */
export function figuresOn<Item extends Figure>(
  figures: readonly Item[],
  question: DayQuestion,
): Item[] {
  requireRecords("figuresOn", "figures", figures, heldFigure);
  requireOptions("figuresOn", question, ["measure", "on", "modality"], "question");
  const { measure, on, ...options } = question;
  requireDay("figuresOn", "on", on);
  return heldFigures(observedSeries("figuresOn", figures, measure, options), on);
}

/**
 * Those figures that hold on a day, in the order given.
 *
 * A level holds from the day it was observed until a later one: it goes when another level, made by
 * that day for certain, is later than it for certain. Only a number ends a number; anything ends a
 * word. A count holds on the days of its window alone. What has no date holds never.
 */
export function heldFigures<Item extends Figure>(figures: readonly Item[], day: string): Item[] {
  const begun = figures.filter((figure) => {
    const date = timeOf(figure);
    return date !== undefined && daysOf(date).start.earliest <= day;
  });
  const made = begun.filter(({ asOf }) => asOf !== undefined && daysOf(asOf).start.latest <= day);
  const lastNumber = lastStart(made.filter(hasNumber));
  const lastLevel = lastStart(made);
  return begun.filter((figure) => {
    const { end } = daysOf(timeOf(figure));
    return (
      end.latest >= (figure.asOf === undefined ? day : hasNumber(figure) ? lastNumber : lastLevel)
    );
  });
}

function lastStart(levels: readonly Figure[]): string {
  return levels.map(({ asOf }) => daysOf(asOf).start.earliest).reduce(laterOf, DISTANT_PAST);
}

function hasNumber({ value: { low, best, high } }: Figure): boolean {
  return (low ?? best ?? high) !== undefined;
}
