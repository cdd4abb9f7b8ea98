import { foldArabic } from "../arabic/foldArabic.js";
import { arabicSound } from "./arabicSound.js";
import { latinSound } from "./latinSound.js";
import { withoutArticle } from "./withoutArticle.js";
import { withoutClitics } from "./withoutClitics.js";
import { withoutEndings } from "./withoutEndings.js";

/** What one printed word can be found by. */
export interface ReadWord {
  /** The word, folded and without Arabic article; empty when nothing of it is left. */
  readonly word: string;
  /** Other forms of it: without endings, with and without what may be a clitic. */
  readonly forms: readonly string[];
  /** How it sounds, marked so that no sound is taken for a word. */
  readonly sounds: readonly string[];
}

/**
 * Reads a printed word. One pass over its letters for each rule: O(n).
 *
 * @param printed - A word as `wordsIn` gives it, or two as one.
 */
export function readWord(printed: string): ReadWord {
  // Most words need no folding; this halves the time an index takes.
  const whole = /^[\dA-Za-z]+$/.test(printed)
    ? printed.toLowerCase()
    : foldArabic(printed).replace(/[^\p{L}\p{N}]+/gu, "");
  if (/^[a-z]/.test(whole)) return found(whole, [withoutEndings(whole)], [latinSound(whole)]);
  if (!/^\p{Script=Arabic}/u.test(whole)) return { word: whole, forms: [], sounds: [] };
  const word = withoutArticle(whole);
  const bare = withoutEndings(word);
  const apart = word === whole ? withoutClitics(word) : word;
  if (apart === word) return found(word, [bare], [arabicSound(bare)]);
  const bareApart = withoutEndings(apart);
  return found(word, [bare, bareApart], [arabicSound(bare), arabicSound(bareApart)]);
}

function found(
  word: string,
  forms: readonly string[],
  sounds: readonly (string | undefined)[],
): ReadWord {
  return {
    word,
    forms: forms.filter((form) => form !== word),
    sounds: sounds.flatMap((sound) => (sound === undefined ? [] : `~${sound}`)),
  };
}
