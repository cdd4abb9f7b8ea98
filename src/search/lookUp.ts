import type { SearchOptions } from "minisearch";
import type { IndexField } from "./documents.js";
import { type SearchIndex, weights } from "./searchIndex.js";
import type { SearchMatch } from "./search.js";
import leven from "leven";
import { readWord } from "./readWord.js";

/** The terms that something was found by, and where each stands. */
type MetTerms = ReadonlyMap<string, readonly IndexField[]>;

/** How one word of a query was found in one document. */
export interface WordHit {
  /** What it weighs, by the best way it was found. */
  readonly score: number;
  /** That way. */
  readonly how: SearchMatch["how"];
  /** The terms it was found by, in any way. */
  readonly terms: MetTerms;
}

/** How some terms are looked up: as they are in all fields but initials, unless told. */
interface LookOptions extends Pick<SearchOptions, "fields" | "prefix" | "fuzzy"> {
  /** What a hit weighs, against a closer one of its kind. */
  readonly share?: number;
}

/** What has been found of a word so far, and how to find more. */
interface LookUp {
  /** Hits by the position of the document. */
  readonly hits: ReadonlyMap<number, WordHit>;
  /** Notes a hit. */
  readonly add: (position: number, hit: WordHit) => void;
  /** Looks terms up in the index and notes what is hit. */
  readonly look: (how: SearchMatch["how"], terms: readonly string[], options?: LookOptions) => void;
}

/** What a word weighs that was found in another way than as itself. */
export const HOW: Readonly<Record<SearchMatch["how"], number>> = {
  exact: 1,
  form: 0.8,
  prefix: 0.7,
  sound: 0.5,
  typo: 1,
};

/** How much less a sound weighs at most that is spelt quite otherwise than the word. */
const SPELLING = 0.2;

/** All fields but initials, which are found whole or not at all. */
const WORDY = Object.keys(weights).filter((field) => field !== "initials");

/**
 * Begins to look a word up.
 *
 * @param word - As `readWord` gives it.
 * @param wanted - Whether a document, by its position, is asked for at all.
 */
export function lookUp(
  index: SearchIndex,
  word: string,
  wanted: (position: number) => boolean,
): LookUp {
  const hits = new Map<number, WordHit>();

  const add = (position: number, hit: WordHit): void => {
    const best = hits.get(position);
    const closest = best === undefined || hit.score > best.score ? hit : best;
    hits.set(position, { ...closest, terms: new Map([...hit.terms, ...(best?.terms ?? [])]) });
  };

  /** From less than 1, where the sound agrees and the spelling does not, to 1. */
  const spelling = (position: number, terms: MetTerms): number => {
    const printed = [...terms].flatMap(([term, fields]) =>
      fields.flatMap((field) => index.printed(position, field, new Set([term]))),
    );
    return 1 - SPELLING * (1 - likeness(word, printed));
  };

  const look: LookUp["look"] = (how, terms, { share = 1, ...options } = {}) => {
    const loose = options.prefix !== undefined || options.fuzzy !== undefined;
    for (const term of terms.filter((term) => loose || index.has(term))) {
      for (const [position, found] of foundBy(index, [term], wanted, {
        fields: WORDY,
        ...options,
      })) {
        // The first letter is seldom wrong.
        const met = [...found.terms].filter(([slip]) => how !== "typo" || slip[0] === term[0]);
        if (met.length === 0) continue;
        const score = found.score * HOW[how] * share;
        const closer = score > (hits.get(position)?.score ?? 0);
        const spelt = how === "sound" && closer ? spelling(position, found.terms) : 1;
        add(position, { how, score: score * spelt, terms: new Map(met) });
      }
    }
  };
  return { hits, add, look };
}

/**
 * The documents that any of some terms is found in.
 *
 * @returns By position, with what they weigh together.
 */
export function foundBy(
  { words }: SearchIndex,
  terms: readonly string[],
  wanted: (position: number) => boolean,
  options: SearchOptions = {},
): Map<number, Pick<WordHit, "score" | "terms">> {
  const found = words.search(terms.join(" "), {
    ...options,
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    filter: ({ id }: { id: number }) => wanted(id),
  });
  return new Map(
    found.map(({ id, score, match }) => [
      id as number,
      { score, terms: new Map(Object.entries(match) as [string, IndexField[]][]) },
    ]),
  );
}

/** Longer words are not compared letter by letter. */
const LONGEST = 40;

/**
 * How much of a word is spelt as the nearest of some others.
 *
 * @param word - As `readWord` gives it.
 * @param printed - The others, as printed.
 * @returns From 0 to 1: by the edit distance of Levenshtein, against the longer of the two.
 */
function likeness(word: string, printed: readonly string[]): number {
  const likely = printed.map((piece) => {
    const other = readWord(piece).word;
    const longer = Math.max(word.length, other.length);
    return longer > LONGEST ? 0 : 1 - leven(word, other) / longer;
  });
  return Math.max(0, ...likely);
}
