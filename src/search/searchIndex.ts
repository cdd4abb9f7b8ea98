import MiniSearch from "minisearch";
import type { Options } from "minisearch";
import { readPrebuilt } from "./prebuilt.js";
import { piecesIn, wordsIn, isSmallWord } from "./words.js";
import type { IndexField, SearchDocument } from "./documents.js";
import { readWord } from "./readWord.js";

/** What a word in each field weighs. */
export const weights: Readonly<Record<IndexField, number>> = {
  names: 6,
  initials: 6,
  aliases: 4,
  title: 3,
  measure: 2,
  value: 2,
  kind: 1.5,
  weapons: 1.5,
  posts: 1.5,
  summary: 1,
  subject: 1,
  id: 0.5,
};

/** Which terms of a word each field is indexed by, where not just the word and its forms. */
const DEPTH: Readonly<Partial<Record<string, keyof IndexedTerms>>> = {
  names: "all",
  aliases: "all",
  title: "all",
  subject: "all",
  measure: "all",
  kind: "all",
  weapons: "all",
  posts: "all",
  summary: "bare",
};

/** Fields of which each line is a name. */
const NAMING: readonly IndexField[] = ["names", "aliases", "initials"];

/** The words of records, ready to be looked up. */
export interface SearchIndex {
  /** The index. A document's id is its position. */
  readonly words: MiniSearch<number>;
  /** Whether any word is indexed under a term. */
  readonly has: (term: string) => boolean;
  /** The words of one document's field that are indexed under any of some terms, as printed. */
  readonly printed: (position: number, field: IndexField, terms: ReadonlySet<string>) => string[];
  /** Whether words indexed under each of some sets of terms stand one behind the other in a document. */
  readonly standsInRow: (position: number, row: readonly ReadonlySet<string>[]) => boolean;
  /** Whether some terms are all of a name, an alias or an abbreviation of a document. */
  readonly isWholeName: (position: number, terms: ReadonlySet<string>) => boolean;
}

/**
 * Indexes documents by their words, the forms of these and their sounds.
 *
 * @param prebuilt - The same index, made before from the same documents, which is then only read.
 * @throws {RangeError} When it was made from others.
 * @remarks
 * O(n) in the length of all texts; each distinct word is read once.
 */
export function searchIndex(documents: readonly SearchDocument[], prebuilt?: string): SearchIndex {
  const read = new Map<string, IndexedTerms>();
  const known = new Set<string>();
  const termsOf = (printed: string): IndexedTerms => {
    let terms = read.get(printed);
    if (!terms) {
      read.set(printed, (terms = indexedTerms(printed)));
      for (const term of terms.all) known.add(term);
    }
    return terms;
  };
  const textOf = (position: number, field: string): string =>
    documents[position]?.texts[field as IndexField] ?? "";

  /** The terms of each word that is worth a term, line by line. */
  const rowsIn = (texts: readonly string[]): (readonly string[])[][] =>
    texts
      .flatMap((text) => text.split("\n"))
      .map((line) =>
        wordsIn(line).flatMap((word) => {
          const { all } = termsOf(word);
          return all.length > 0 ? [all] : [];
        }),
      );

  const options: Options<number> = {
    fields: Object.keys(weights),
    idField: "position",
    // Every field is there, if empty: MiniSearch would otherwise weigh by the order of documents.
    extractField: (position, field) => (field === "position" ? position : textOf(position, field)),
    stringifyField: String,
    tokenize: split,
    processTerm: (printed, field) => termsOf(printed)[DEPTH[field ?? ""] ?? "words"],
    searchOptions: { bm25: { k: 1.2, b: 0.3, d: 0.5 }, boost: weights },
  };
  let words: MiniSearch<number>;
  if (prebuilt === undefined) {
    words = new MiniSearch(options);
    words.addAll(documents.map((_, position) => position));
  } else {
    const ready = readPrebuilt(documents, prebuilt, options);
    for (const term of ready.terms) known.add(term);
    words = ready.words;
  }
  return {
    words,
    has: (term) => known.has(term),
    printed: (position, field, terms) =>
      split(textOf(position, field), field).filter((piece) =>
        termsOf(piece).all.some((term) => terms.has(term)),
      ),
    standsInRow: (position, row) =>
      rowsIn(Object.values(documents[position]?.texts ?? {})).some((line) =>
        line.some((_, at) =>
          row.every((wanted, step) => line[at + step]?.some((term) => wanted.has(term)) === true),
        ),
      ),
    isWholeName: (position, terms) =>
      rowsIn(NAMING.map((field) => textOf(position, field))).some(
        (name) => name.length > 0 && name.every((all) => all.some((term) => terms.has(term))),
      ),
  };
}

/** The words of a text, each once: how often a spelling is repeated tells nothing here. */
function split(text: string, field?: string): string[] {
  return [...new Set(field === "names" || field === "aliases" ? piecesIn(text) : wordsIn(text))];
}

/** The terms under which a printed word of a record is indexed. */
interface IndexedTerms {
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
function indexedTerms(printed: string): IndexedTerms {
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
