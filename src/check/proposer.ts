import { nearestTo } from "../errors/nearestTo.js";

/** Letters of words times the words that they are compared with: about a quarter of a second. */
const MOST_COMPARED = 2_000_000;

/**
 * Makes a function that proposes the nearest of some words, until it has compared so many that a
 * report on thousands of slips would take seconds; from then on it proposes none.
 *
 * @returns The nearest, three at most, or none.
 */
export function proposer(): (word: string, candidates: ReadonlySet<string>) => readonly string[] {
  let compared = 0;
  return (word, candidates) => {
    compared += candidates.size * word.length;
    return compared > MOST_COMPARED ? [] : nearestTo(word, [...candidates]);
  };
}
