import MiniSearch, { type Options } from "minisearch";
import { readPrebuilt } from "./prebuilt.js";
import { indexedTerms, type IndexedTerms } from "./indexedTerms.js";
import { piecesIn } from "./piecesIn.js";
import type { IndexField, SearchDocument } from "./searchDocument.js";
import { wordsIn } from "./wordsIn.js";

/** What a word in each field weighs. */
export const weights: Readonly<Record<IndexField, number>> = {
  names: 6,
  initials: 6,
  aliases: 4,
  title: 3,
  measure: 2,
  value: 2,
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
  summary: "bare",
};

/** Fields of which each line is a name. */
const NAMING: readonly IndexField[] = ["names", "aliases", "initials"];

/** The words of records, ready to be looked up. */
export interface SearchIndex {
  /** The index. A document's id is its position. */
  readonly words: MiniSearch<number>;
  /** The words of one document's field that are indexed under any of some terms, as printed. */
  readonly printed: (position: number, field: IndexField, terms: ReadonlySet<string>) => string[];
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
  const termsOf = (printed: string): IndexedTerms => {
    let terms = read.get(printed);
    if (!terms) read.set(printed, (terms = indexedTerms(printed)));
    return terms;
  };
  const textOf = (position: number, field: string): string =>
    documents[position]?.texts[field as IndexField] ?? "";

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
    words = MiniSearch.loadJS(readPrebuilt(documents, prebuilt), options);
  }
  return {
    words,
    printed: (position, field, terms) =>
      split(textOf(position, field), field).filter((piece) =>
        termsOf(piece).all.some((term) => terms.has(term)),
      ),
    isWholeName: (position, terms) =>
      NAMING.some((field) =>
        textOf(position, field)
          .split("\n")
          .some((name) => {
            const telling = wordsIn(name).flatMap((word) => {
              const { all } = termsOf(word);
              return all.length > 0 ? [all] : [];
            });
            return (
              telling.length > 0 && telling.every((all) => all.some((term) => terms.has(term)))
            );
          }),
      ),
  };
}

/** The words of a text, each once: how often a spelling is repeated tells nothing here. */
function split(text: string, field?: string): string[] {
  return [...new Set(field === "names" || field === "aliases" ? piecesIn(text) : wordsIn(text))];
}
