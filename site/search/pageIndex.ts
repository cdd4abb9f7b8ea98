import MiniSearch, { type Options, type SearchResult } from "minisearch";
import type { Language } from "../shell/languages.js";
import { fold, wordsOf } from "./fold.js";
import type { Section } from "./section.js";

/** What a result shows, and where it leads. */
export interface StoredSection {
  readonly to: string;
  readonly page: string;
  readonly heading: string;
  /** The heading in the other language, when the page is there in both. */
  readonly otherHeading?: string | undefined;
  /** The beginning of the text. */
  readonly start: string;
}

type Indexed = Section & { readonly start: string; readonly id: number };

const START = 110;
const FIELDS = ["heading", "page", "synonyms", "text"] as const;

const OPTIONS: Options<Indexed> = {
  fields: [...FIELDS],
  storeFields: ["to", "page", "heading", "otherHeading", "start"],
  tokenize: wordsOf,
  processTerm: fold,
};

/** Writes the index of the sections in one language down. */
export function writePageIndex(sections: readonly Section[]): string {
  const index = new MiniSearch<Indexed>(OPTIONS);
  index.addAll(
    sections.map((section, id) => ({ ...section, id, start: section.text.slice(0, START) })),
  );
  return JSON.stringify(index);
}

/** A section that was found, and how well it matches: from 1 to 2 when every word was found. */
export interface FoundSection extends StoredSection {
  readonly score: number;
}

/** An index of pages that can be asked. */
export type AskPages = (words: readonly string[], limit: number) => FoundSection[];

/** Reads an index that `writePageIndex` wrote. */
export function readPageIndex(text: string): AskPages {
  const index = MiniSearch.loadJSON<Indexed>(text, OPTIONS);
  return (words, limit) =>
    index
      .search(words.join(" "), {
        prefix: (word) => word.length > 2,
        fuzzy: (word) => (word.length > 4 ? 0.2 : false),
        boost: { heading: 4, page: 2, synonyms: 3 },
      })
      .slice(0, 200)
      .map((result) => ({
        ...stored(result as SearchResult & StoredSection),
        score: scoreOf(result),
      }))
      .sort((left, right) => right.score - left.score)
      .slice(0, limit);
}

function stored({ to, page, heading, otherHeading, start }: StoredSection): StoredSection {
  return { to, page, heading, otherHeading, start };
}

/** How much a word counts by where it stands. */
const WEIGHT: Readonly<Record<(typeof FIELDS)[number], number>> = {
  heading: 0.9,
  synonyms: 0.75,
  page: 0.5,
  text: 0.2,
};

function scoreOf(result: SearchResult): number {
  const { queryTerms, terms, match, score } = result;
  const asked = [...new Set(queryTerms)];
  const found = asked.map((word) =>
    Math.max(0, ...terms.map((term) => likeness(word, term) * best(match[term] ?? []))),
  );
  const share = found.filter((weight) => weight > 0).length / asked.length;
  const mean = found.reduce((sum, weight) => sum + weight, 0) / asked.length;
  const fine = 0.05 * (1 - 1 / (1 + score / 20));
  const whole = 0.1 * covered(result, asked.length);
  // A member of a type is rarely what is meant when something else has the name.
  const member = /#\w+\./.test(String(result["to"])) ? 0.25 : 0;
  return share === 1
    ? 1 + mean * 0.9 + whole * 0.5 + fine - member
    : share * 0.5 * (0.5 + mean) + fine;
}

/** The share of the heading that was asked for. */
function covered({ heading, match }: SearchResult, asked: number): number {
  const words = new Set(wordsOf(String(heading)).map(fold)).size;
  const inHeading = Object.values(match).some((fields) => fields.includes("heading"));
  return inHeading ? Math.min(1, asked / Math.max(1, words)) : 0;
}

function best(fields: readonly string[]): number {
  return Math.max(0, ...fields.map((field) => WEIGHT[field as keyof typeof WEIGHT]));
}

/** The word itself, its beginning, or a misspelling of it. */
function likeness(asked: string, found: string): number {
  if (asked === found) return 1;
  if (found.startsWith(asked)) return 0.85;
  return Math.abs(asked.length - found.length) <= 2 ? 0.6 : 0;
}

/** The language of the pages that answer a query, by its letters; that of the page around when it has none. */
export function languageOf(query: string, around: Language): Language {
  if (/\p{Script=Arabic}/u.test(query)) return "ar";
  return /\p{Script=Latin}/u.test(query) ? "en" : around;
}
