import leven from "leven";
import { readWord } from "./readWord.js";

/** Longer words are not compared letter by letter. */
const LONGEST = 40;

/**
 * How much of a word is spelt as the nearest of some others.
 *
 * @param word - As `readWord` gives it.
 * @param printed - The others, as printed.
 * @returns From 0 to 1: by the edit distance of Levenshtein, against the longer of the two.
 */
export function likeness(word: string, printed: readonly string[]): number {
  const likely = printed.map((piece) => {
    const other = readWord(piece).word;
    const longer = Math.max(word.length, other.length);
    return longer > LONGEST ? 0 : 1 - leven(word, other) / longer;
  });
  return Math.max(0, ...likely);
}
