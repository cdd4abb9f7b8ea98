import { foldArabic } from "../arabic/foldArabic.js";
import { arabicSound, latinSound, roughSound } from "./sounds.js";

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

/** The article, alone or behind clitics; `الله` is whole. */
const ARTICLE = /^(?:ال(?!له$)(?=..)|(?:[وف]ال|[وف]?[بك]ال|[وف]?لل)(?=...))/u;

/**
 * Splits the article off a folded Arabic word, with any clitics before it.
 *
 * @returns What follows, or the word.
 */
function withoutArticle(word: string): string {
  return word.replace(ARTICLE, "");
}

/** Clitics without article, when four letters or more follow: `ببغداد`, `وبواشنطن`. */
const CLITICS = /^(?:[وف][بلك]?|[بلك])(?=....)/u;

/**
 * Splits a clitic off a folded Arabic word without article: *and*, *in*, *to*, *as*, *so*.
 *
 * Clitics and first letters look alike (`بغداد` begins with one), so what is left may be no word at
 * all; it is then met nowhere.
 */
function withoutClitics(word: string): string {
  return word.replace(CLITICS, "");
}

/** Arabic endings of number, gender or relation. */
const ARABIC = /(?:ات|ون|ين|يه|ه|ي)$/u;
/** The spellings of America. */
const AMERICA = /^امي?ري?ك/u;
/** English endings. */
const ENGLISH = /(?:ing|ed|ies|es|[esy])$/u;
/** How many letters an ending leaves at least. */
const STEM = 3;

/**
 * Bares a folded word of its endings, so that `rockets` meets `rocket` and `العراقية` `العراق`.
 *
 * @remarks
 * O(n). The Arabic endings are those of the light stemming of Larkey, Ballesteros and Connell
 * (2002), two at most, without the dual, since `ان` ends `إيران`. `أميركا` and `أمريكا` become one.
 */
function withoutEndings(word: string): string {
  return /^[a-z]/.test(word)
    ? withoutOne(word, ENGLISH)
    : withoutOne(withoutOne(word, ARABIC), ARABIC).replace(AMERICA, "امريك");
}

function withoutOne(word: string, ending: RegExp): string {
  const stem = word.search(ending);
  return stem < STEM ? word : word.slice(0, stem);
}
