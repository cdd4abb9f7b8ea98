import { DISTANT_FUTURE, DISTANT_PAST, type DateBounds, type End } from "./bounds.js";
import { earlierOf } from "./earlierOf.js";
import { laterOf } from "./laterOf.js";
import { readDate } from "./readDate.js";
import { shown } from "../errors/shown.js";

/**
 * The bounds from one end to another, each a date, `..` (open) or blank (unknown).
 * The ends cap each other: what ended in May 2020 had started by 31 May.
 *
 * @throws {RangeError} When an end is wrong, or no reading of the two puts them in order.
 */
export function boundsBetween(first: string, last: string): DateBounds {
  const start = readEnd(first, DISTANT_PAST);
  const end = readEnd(last, DISTANT_FUTURE);
  if (start.earliest > end.latest) {
    throw new RangeError(`${shown(first)} is later than ${shown(last)}. Swap the two.`);
  }
  return {
    start: { earliest: start.earliest, latest: earlierOf(start.latest, end.latest) },
    end: { earliest: laterOf(start.earliest, end.earliest), latest: end.latest },
  };
}

function readEnd(text: string, whenOpen: string): End {
  if (text === "..") return { earliest: whenOpen, latest: whenOpen };
  if (text === "") return { earliest: DISTANT_PAST, latest: DISTANT_FUTURE };
  return readDate(text);
}
