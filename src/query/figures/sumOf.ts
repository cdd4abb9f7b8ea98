import type { RecordIds } from "../../model/recordIds.js";
import type { Bound } from "../../vocabulary/bounds.js";
import { daysOf } from "../../dates/bounds.js";
import { shown } from "../../errors/shown.js";
import { refuse } from "../../input/refuse.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { Figure } from "../../model/figure.js";
import { comparedFigure, isObserved, spanOf } from "./comparedFigures.js";

/** The sum of counts. */
export interface FigureSum<Ids extends RecordIds = RecordIds> {
  /** The sum. */
  readonly best: number;
  /** The figures that were added, in the order given. */
  readonly from: readonly Ids["figure"][];
}

/** The sum of counts that are not all exact. */
export interface LooseFigureSum<Ids extends RecordIds = RecordIds> {
  /** The sum of the lower ends. Absent when one of them is open. */
  readonly low?: number;
  /** The sum of the upper ends. Absent when one of them is open. */
  readonly high?: number;
  /** The bounds of the numbers, each once. Nobody gave the width of `about`. */
  readonly bounds: readonly Bound[];
  /** The figures that were added, in the order given. */
  readonly from: readonly Ids["figure"][];
}

/**
 * Adds up exact counts over periods that share no day.
 *
 * @typeParam Ids - The ids that the figures point to.
 * @param figures - In any order. They are not changed.
 * @param options - Without `bounds`, every count must be exact.
 * @returns The sum and the figures that were added; `undefined` when there are no figures, because nothing
 *   said is not zero.
 * @throws {RangeError} When figures cannot be added. The message says which, and why: another measure, unit
 *   or modality (`occurred` and `ongoing` count as the same); a level (`asOf`) or an ordinal; no period;
 *   periods that may share a day, so that something may be counted twice; a value that is not exact. Also
 *   when an option is unknown.
 * @remarks
 * O(n log n). Does not check that the counts have the same subject or place, because you may want to add up
 * several of them.
 * @example
 * ```ts
 * import { sumOf } from "iraq-conflict-data";
 *
 * const count = (id, edtf, earliest, latest, best) => ({
 *   id, measure: "attack-count", unit: "attacks", modality: "occurred", value: { bound: "exact", best },
 *   period: { edtf, earliest, latest },
 * });
 * const may = count("may", "2020-05", "2020-05-01", "2020-05-31", 4);
 * const june = count("june", "2020-06", "2020-06-01", "2020-06-30", 3);
 * sumOf([may, june]); // => { best: 7, from: ["may", "june"] }
 * ```
 */
export function sumOf<Ids extends RecordIds>(
  figures: readonly Figure<Ids>[],
  options?: { readonly bounds?: false | undefined },
): FigureSum<Ids> | undefined;
/**
 * Adds up counts over periods that share no day: their lower ends and their upper ends.
 *
 * @typeParam Ids - The ids that the figures point to.
 * @param figures - In any order. They are not changed.
 * @param options - With `bounds`, counts need not be exact.
 * @returns The sums, the bounds, and the figures that were added; `undefined` when there are no figures.
 * @throws {RangeError} As without `bounds`, except that the only value that is refused is a word.
 * @remarks
 * O(n log n). An open end stays open: the sum of `at least 5` and `3` is at least 8.
 * @example
 * ```ts
 * import { sumOf } from "iraq-conflict-data";
 *
 * const count = (id, edtf, earliest, latest, value) => ({
 *   id, measure: "attack-count", unit: "attacks", modality: "occurred", value, period: { edtf, earliest, latest },
 * });
 * const may = count("may", "2020-05", "2020-05-01", "2020-05-31", { bound: "at-least", low: 5 });
 * const june = count("june", "2020-06", "2020-06-01", "2020-06-30", { bound: "exact", best: 3 });
 * sumOf([may, june], { bounds: true }); // => { low: 8, bounds: ["at-least", "exact"], from: ["may", "june"] }
 * ```
 */
export function sumOf<Ids extends RecordIds>(
  figures: readonly Figure<Ids>[],
  options: { readonly bounds: true },
): LooseFigureSum<Ids> | undefined;
/**
 * Adds up counts in one of the two ways, chosen by a value in your program.
 *
 * @typeParam Ids - The ids that the figures point to.
 * @param figures - In any order. They are not changed.
 * @param options - With `bounds`, counts need not be exact.
 * @returns As with or without `bounds`.
 * @throws {RangeError} As with or without `bounds`.
 * @remarks
 * O(n log n).
 */
export function sumOf<Ids extends RecordIds>(
  figures: readonly Figure<Ids>[],
  options: { readonly bounds?: boolean | undefined },
): FigureSum<Ids> | LooseFigureSum<Ids> | undefined;
export function sumOf<Ids extends RecordIds>(
  figures: readonly Figure<Ids>[],
  options: { readonly bounds?: boolean | undefined } = {},
): FigureSum<Ids> | LooseFigureSum<Ids> | undefined {
  requireRecords("sumOf", "figures", figures, comparedFigure);
  const { bounds = false } = requireOptions("sumOf", options, ["bounds"]);
  if (typeof bounds !== "boolean") refuse("sumOf: bounds", bounds, "true or false");
  const [first] = figures;
  if (!first) return undefined;
  for (const figure of figures) {
    const reason = whyNotAdded(figure) ?? whyNotAddedTo(figure, first);
    if (reason !== undefined) refuseSum(`${shown(figure.id)} ${reason}`);
  }
  refuseOverlap(figures);

  const spans = figures.map(({ id, value }) => {
    const span = spanOf(value);
    if (!span)
      return refuseSum(
        `${shown(id)} is a word (${shown(value.word ?? "none")}), not a number. Leave it out.`,
      );
    if (!bounds && value.bound !== "exact") {
      return refuseSum(
        `${shown(id)} is ${shown(value.bound)}, not exact. Pass { bounds: true } to get low and high.`,
      );
    }
    return span;
  });
  const low = spans.reduce((sum, { least }) => sum + least, 0);
  const high = spans.reduce((sum, { most }) => sum + most, 0);
  const from = figures.map(({ id }) => id);
  if (!bounds) return { best: low, from };
  return {
    ...(Number.isFinite(low) && { low }),
    ...(Number.isFinite(high) && { high }),
    bounds: [...new Set(figures.map(({ value }) => value.bound))],
    from,
  };
}

function whyNotAdded({ asOf, period, unit }: Figure): string | undefined {
  if (asOf)
    return "is a level on a day, not a count over a period. Leave it out, or use stepSeries.";
  if (!period) return "has no period. Leave it out.";
  if (unit === "ordinal") return "is a rank, not a count. Leave it out.";
  return undefined;
}

function whyNotAddedTo(figure: Figure, first: Figure): string | undefined {
  for (const name of ["measure", "unit"] as const) {
    if (figure[name] !== first[name]) {
      return `has the ${name} ${shown(figure[name])}, ${shown(first.id)} has ${shown(first[name])}. Add them up separately.`;
    }
  }
  const [one, other] = [figure.modality, first.modality];
  if (one === other || (isObserved(one) && isObserved(other))) return undefined;
  return `is ${shown(one)}, ${shown(first.id)} is ${shown(other)}. Add them up separately.`;
}

/** In order of their first days, two windows share a day only if one starts before the last of those before it ends. */
function refuseOverlap(figures: readonly Figure[]): void {
  let last: { readonly id: string; readonly until: string } | undefined;
  const windows = figures.map(({ id, period }) => {
    const { start, end } = daysOf(period);
    return { id, from: start.earliest, until: end.latest };
  });
  windows.sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
  for (const { id, from, until } of windows) {
    if (last && from <= last.until) {
      refuseSum(
        `the periods of ${shown(last.id)} and ${shown(id)} may overlap, so something may be counted twice. Leave one out.`,
      );
    }
    last = { id, until };
  }
}

function refuseSum(reason: string): never {
  throw new RangeError(`sumOf: ${reason}`);
}
