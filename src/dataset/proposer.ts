import { nearestTo } from "../errors/nearestTo.js";

/** So many comparisons take about a tenth of a second. */
const MOST_COMPARED = 200_000;

/**
 * Makes a function that proposes the nearest of some words, until it has compared so many that a
 * report on thousands of slips would take seconds; from then on it proposes none.
 *
 * @returns The nearest, three at most, or none.
 */
export function proposer(): (word: string, candidates: ReadonlySet<string>) => readonly string[] {
  let compared = 0;
  return (word, candidates) => {
    compared += candidates.size;
    return compared > MOST_COMPARED ? [] : nearestTo(word, candidates);
  };
}
