import { foldArabic } from "../arabic/foldArabic.js";

/** More words than these in the source's own order are the source's sentence, not ours. */
const LONGEST_RUN = 6;

/**
 * Every run of words in some texts that is too long to be chance.
 *
 * @param paragraphs - The source's.
 * @returns The runs of seven words, folded.
 */
export function printedRuns(paragraphs: readonly string[]): ReadonlySet<string> {
  return new Set(paragraphs.flatMap((paragraph) => [...runsOf(paragraph)]));
}

/**
 * The first run of words that a text of ours shares with a source, when it is too long to be chance.
 *
 * @param text - Our words.
 * @param printed - The source's runs, of `printedRuns`.
 * @returns The run, folded; `undefined` when there is none of more than six words.
 */
export function borrowedRun(text: string, printed: ReadonlySet<string>): string | undefined {
  for (const run of runsOf(text)) {
    if (printed.has(run)) return run;
  }
  return undefined;
}

function* runsOf(text: string): Generator<string> {
  const words = foldArabic(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let from = 0; from + LONGEST_RUN < words.length; from += 1) {
    yield words.slice(from, from + LONGEST_RUN + 1).join(" ");
  }
}
