import { foldArabic } from "../arabic/foldArabic.js";

/** So many words in the source's own order are the source's sentence, not ours. */
const LONGEST_RUN = 6;

/**
 * The first run of words that a text of ours shares with a source, when it is too long to be chance.
 *
 * @param text - Our words.
 * @param paragraphs - The source's.
 * @returns The run, folded; `undefined` when there is none of more than six words.
 */
export function borrowedRun(text: string, paragraphs: readonly string[]): string | undefined {
  const words = wordsOf(text);
  const printed = paragraphs.map((paragraph) => ` ${wordsOf(paragraph).join(" ")} `);
  for (let from = 0; from + LONGEST_RUN < words.length; from += 1) {
    const run = words.slice(from, from + LONGEST_RUN + 1).join(" ");
    if (printed.some((paragraph) => paragraph.includes(` ${run} `))) return run;
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  return foldArabic(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
