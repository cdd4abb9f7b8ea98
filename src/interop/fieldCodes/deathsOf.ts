import type { Figure } from "../../model/figure.js";
import { statedNumbers } from "../../query/figures/comparedFigures.js";
import type { Lose } from "./fieldTable.js";

/** How many were killed, by the numbers that were given. */
export interface Deaths {
  /** The lowest number. */
  readonly low: number;
  /** The lowest of the best numbers, when somebody gave one of all who were killed. */
  readonly best: number | null;
  /** The highest number, when somebody gave one of all who were killed. */
  readonly high: number | null;
}

/**
 * The lowest, best and highest number of killed persons; `undefined` when nobody gives one.
 *
 * Numbers of all victims are rivals. When nobody gives such a number, those of some victims (of one force, of
 * civilians) are not added, because they may overlap: the largest of the lowest is a lower bound of all.
 *
 * @param figures - Numbers of killed persons of one event.
 * @param lose - Told what was chosen, and when there is none.
 */
export function deathsOf(
  figures: readonly Figure[],
  column: string,
  lose: Lose,
): Deaths | undefined {
  const numbered = figures.filter(({ value }) => statedNumbers(value).length > 0);
  if (numbered.length === 0) {
    lose(column, figures.length > 0 ? "word-only" : "no-number");
    return undefined;
  }
  const totals = numbered.filter(({ subject }) => subject === undefined);
  const used = totals.length > 0 ? totals : numbered;
  if (used.some(({ value }) => value.bound !== "exact")) lose(column, "bound-dropped");
  const subjects = new Map<string | undefined, number[]>();
  for (const { subject, value } of used) {
    subjects.set(subject, [...(subjects.get(subject) ?? []), ...statedNumbers(value)]);
  }
  if ([...subjects.values()].some((numbers) => new Set(numbers).size > 1)) {
    lose(column, "rival-numbers");
  }
  const low = most([...subjects.values()].map(least));
  if (totals.length === 0) {
    lose(column, "number-of-part");
    return { low, best: null, high: null };
  }
  const bests = totals.flatMap(({ value }) => value.best ?? []);
  return {
    low,
    best: bests.length > 0 ? least(bests) : null,
    high: most([...subjects.values()].flat()),
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}
