import { DISTANT_FUTURE, DISTANT_PAST } from "../../dates/bounds.js";
import { laterOf } from "../../dates/dateBounds.js";
import type { Figure } from "../../model/figure.js";
import { certainStart } from "../time/certainStart.js";
import { timeOf } from "./timeOf.js";

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
    return date !== undefined && (date.earliest ?? DISTANT_PAST) <= day;
  });
  const made = begun.filter(({ asOf }) => asOf !== undefined && certainStart(asOf) <= day);
  const lastNumber = lastStart(made.filter(hasNumber));
  const lastLevel = lastStart(made);
  return begun.filter((figure) => {
    const lasts = timeOf(figure)?.latest ?? DISTANT_FUTURE;
    return lasts >= (figure.asOf === undefined ? day : hasNumber(figure) ? lastNumber : lastLevel);
  });
}

function lastStart(levels: readonly Figure[]): string {
  return levels.map(({ asOf }) => asOf?.earliest ?? DISTANT_PAST).reduce(laterOf, DISTANT_PAST);
}

function hasNumber({ value: { low, best, high } }: Figure): boolean {
  return (low ?? best ?? high) !== undefined;
}
