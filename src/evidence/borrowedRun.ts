import { foldArabic } from "../arabic/foldArabic.js";

/** More words than these in the source's own order are the source's sentence, not ours. */
const LONGEST_RUN = 6;
/** In Latin letters articles, prepositions and parts of names are words of their own, so chance reaches further. */
const LONGEST_LATIN_RUN = 8;

/**
 * Every run of words in some texts that is too long to be chance.
 *
 * @param paragraphs - The source's.
 * @returns The runs of seven words, folded; of nine in Latin letters.
 */
export function printedRuns(paragraphs: readonly string[]): ReadonlySet<string> {
  return new Set(paragraphs.flatMap((paragraph) => [...runsOf(paragraph)]));
}

/**
 * The first run of words that a text of ours shares with a source, when it is too long to be chance.
 *
 * @param text - Our words.
 * @param printed - The source's runs, of `printedRuns`.
 * @returns The run, folded; `undefined` when there is none of more than six words, or eight in Latin letters.
 */
export function borrowedRun(text: string, printed: ReadonlySet<string>): string | undefined {
  for (const run of runsOf(text)) {
    if (printed.has(run)) return run;
  }
  return undefined;
}

function* runsOf(text: string): Generator<string> {
  const words = foldArabic(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let from = 0; from < words.length; from += 1) {
    const isLatin = /\p{Script=Latin}/u.test(words[from] ?? "");
    const length = (isLatin ? LONGEST_LATIN_RUN : LONGEST_RUN) + 1;
    if (from + length <= words.length) yield words.slice(from, from + length).join(" ");
  }
}
