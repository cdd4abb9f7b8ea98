import { isSmallWord } from "./isSmallWord.js";
import { readWord } from "./readWord.js";

/** The terms under which a printed word of a record is indexed. */
export interface IndexedTerms {
  /** Its barest forms, for long texts. */
  readonly bare: string[];
  /** The word and its forms. */
  readonly words: string[];
  /** These, and its sounds, rough ones too. */
  readonly all: string[];
}

/**
 * Reads a printed word of a record.
 *
 * A Latin word is indexed by its sound only with a capital: transliterations are names, and the
 * sounds of other English words would only be taken for them.
 */
export function indexedTerms(printed: string): IndexedTerms {
  const { word, forms, sounds, roughs } = readWord(printed);
  if (word === "" || isSmallWord(word)) return { bare: [], words: [], all: [] };
  const words = [word, ...forms];
  const named = sounds.length > 0 && (!/^[a-z]/.test(word) || /\p{Lu}/u.test(printed));
  return {
    bare: forms.length > 0 ? [...forms] : words,
    words,
    all: named ? [...words, ...sounds, ...roughs] : words,
  };
}
