import type { Language } from "./languages.js";

/** Words of the site in both languages. Names of terms come from `terms` instead. */
export type Words<Name extends string> = Readonly<Record<Name, Readonly<Record<Language, string>>>>;

/** What gives a word in one language. */
export type WordIn<Name extends string> = (name: Name, language: Language) => string;

/**
 * What gives the words of a room of the site. Each room has its own list, beside what it shows.
 *
 * @example
 * ```ts
 * const word = wordsOf({ menu: { en: "Menu", ar: "القائمة" } });
 * word("menu", "en"); // => "Menu"
 * ```
 */
export function wordsOf<Name extends string>(words: Words<Name>): WordIn<Name> {
  return (name, language) => words[name][language];
}
