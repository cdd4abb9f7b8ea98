import { foldArabic } from "../arabic/foldArabic.js";
import { arabicSound } from "./arabicSound.js";
import { latinSound } from "./latinSound.js";
import { roughSound } from "./roughSound.js";
import { withoutArticle } from "./withoutArticle.js";
import { withoutClitics } from "./withoutClitics.js";
import { withoutEndings } from "./withoutEndings.js";

/** What one printed word can be found by. */
export interface ReadWord {
  /** All its letters and digits, folded; empty when it has none. */
  readonly whole: string;
  /** These without Arabic article. */
  readonly word: string;
  /** Other forms of it: without endings, with and without what may be a clitic. */
  readonly forms: readonly string[];
  /** How it sounds, marked so that no sound is taken for a word. */
  readonly sounds: readonly string[];
  /** How it sounds, vowels aside, marked so that it is taken for no closer sound. */
  readonly roughs: readonly string[];
}

/**
 * Reads a printed word. One pass over its letters for each rule: O(n).
 *
 * @param printed - A word as `wordsIn` gives it, or several as one.
 */
export function readWord(printed: string): ReadWord {
  // Most words need no folding; this halves the time an index takes.
  const whole = /^[\dA-Za-z]+$/.test(printed)
    ? printed.toLowerCase()
    : foldArabic(printed).replace(/[^\p{L}\p{N}]+/gu, "");
  if (/^[a-z]/.test(whole)) return latin(whole);
  if (!/^\p{Script=Arabic}/u.test(whole)) {
    return { whole, word: whole, forms: [], sounds: [], roughs: [] };
  }
  const word = withoutArticle(whole);
  const apart = word === whole ? withoutClitics(word) : word;
  const bare = [...new Set([word, apart].map(withoutEndings))];
  return {
    whole,
    word,
    forms: bare.filter((form) => form !== word),
    sounds: marked("~", bare.map(arabicSound)),
    roughs: [],
  };
}

function latin(whole: string): ReadWord {
  const form = withoutEndings(whole);
  const sound = latinSound(whole);
  return {
    whole,
    word: whole,
    forms: form === whole ? [] : [form],
    sounds: marked("~", [sound]),
    roughs: sound === undefined ? [] : marked("~~", [roughSound(sound)]),
  };
}

function marked(mark: string, sounds: readonly (string | undefined)[]): string[] {
  return sounds.flatMap((sound) => (sound === undefined ? [] : mark + sound));
}
