import type { SearchField } from "./searchField.js";

/** How one word of the query was found in a record. */
export interface SearchMatch {
  /** The word of the query, as typed. */
  readonly word: string;
  /**
   * The closest way in which it was found:
   * `exact`, the word itself after folding, or the initials of a name;
   * `form`, the same word with another article, clitic or ending, or written as one with its neighbours,
   * or the other way round;
   * `prefix`, the beginning of a longer word;
   * `sound`, another transliteration, or an Arabic word with the same consonants;
   * `typo`, a word one or two letters away, tried only when nothing closer was found.
   */
  readonly how: "exact" | "form" | "prefix" | "sound" | "typo";
  /** The words of the record that were meant, as printed, to be highlighted. Empty where what was meant
   * is not printed: initials, and the words of a term. */
  readonly as: readonly string[];
  /** Where they stand. */
  readonly fields: readonly SearchField[];
}
