import type { SearchOptions } from "minisearch";
import { apart } from "./apart.js";
import { likeness } from "./likeness.js";
import type { QueryWord } from "./queryWords.js";
import type { IndexField } from "./searchDocument.js";
import { weights, type SearchIndex } from "./searchIndex.js";
import type { SearchMatch } from "./searchMatch.js";

/** How one word of a query was found in one document. */
export interface WordHit {
  /** What it weighs, by the best way it was found. */
  readonly score: number;
  /** That way. */
  readonly how: SearchMatch["how"];
  /** The terms it was found by, in any way, and where. */
  readonly terms: ReadonlyMap<string, readonly IndexField[]>;
}

/** What a word weighs that was found in another way than as itself. */
const HOW: Readonly<Record<SearchMatch["how"], number>> = {
  exact: 1,
  form: 0.8,
  prefix: 0.7,
  sound: 0.5,
  typo: 1,
};

/** What a sound weighs of which only the consonants agree, against one that agrees. */
const ROUGH = 0.6;
/** What a word weighs that stands as two or three, against another form of it. */
const APART = 0.7;
/** How much less a sound weighs at most that is spelt quite otherwise than the word. */
const SPELLING = 0.2;
/** From how many letters on one slip is allowed; at just so many in names alone, since much is one letter away. */
const SLIPPERY = 4;
/** From how many letters on two are. */
const VERY_SLIPPERY = 7;
/** In longer words no slips are looked for. */
const LONGEST = 40;

const ALL = Object.keys(weights);
/** All fields but initials, which are found whole or not at all. */
const WORDY = ALL.filter((field) => field !== "initials");

/**
 * The fields that tell what a record is. Beginnings and slips count in these alone: in a long text
 * some word begins with, or is one letter from, nearly anything that may be typed, so a meeting there
 * says nothing, and a query of one word that has no better answer has none.
 */
const TELLING = ["names", "aliases", "title", "measure", "kind", "weapons", "posts"];
const NAMES = ["names", "aliases"];

/**
 * Looks one word of a query up, in all ways that its length allows.
 *
 * Beginnings count from four letters, or when a shorter word is not found itself. Typing slips
 * count only when nothing was found: from four letters one, from seven two, up to forty, and never
 * in the first letter, which is seldom wrong. So `Iraq` never means `Iran`.
 *
 * @param wanted - Whether a document, by its position, is asked for at all.
 * @returns Hits by the position of the document.
 */
export function findWord(
  index: SearchIndex,
  { whole, word, forms, sounds, roughs, joined }: QueryWord,
  wanted: (position: number) => boolean,
): Map<number, WordHit> {
  const hits = new Map<number, WordHit>();
  const add = (
    position: number,
    how: SearchMatch["how"],
    score: number,
    terms: Iterable<readonly [string, readonly IndexField[]]>,
  ) => {
    const best = hits.get(position);
    const closer = best === undefined || score > best.score;
    hits.set(position, {
      score: closer ? score : best.score,
      how: closer ? how : best.how,
      terms: new Map([...terms, ...(best?.terms ?? [])]),
    });
  };
  const printedOf = (position: number, met: readonly (readonly [string, IndexField[]])[]) =>
    met.flatMap(([term, fields]) =>
      fields.flatMap((field) => index.printed(position, field, new Set([term]))),
    );
  const look = (
    how: SearchMatch["how"],
    terms: readonly string[],
    { share = 1, ...options }: SearchOptions & { readonly share?: number } = {},
  ) => {
    const loose = options.prefix !== undefined || options.fuzzy !== undefined;
    for (const term of terms) {
      if (!loose && !index.has(term)) continue;
      for (const { id, score, match } of index.words.search(term, {
        fields: WORDY,
        ...options,
        tokenize: (text) => [text],
        processTerm: (text) => text,
        filter: ({ id }: { id: number }) => wanted(id),
      })) {
        const met = Object.entries(match) as [string, IndexField[]][];
        const kept = how === "typo" ? met.filter(([slip]) => slip[0] === term[0]) : met;
        if (kept.length === 0) continue;
        const own = score * HOW[how] * share;
        const closer = own > (hits.get(id as number)?.score ?? 0);
        const near = how === "sound" && closer ? likeness(word, printedOf(id as number, kept)) : 1;
        add(id as number, how, own * (1 - SPELLING * (1 - near)), kept);
      }
    }
  };

  look("exact", [word], { fields: ALL });
  look("form", forms);
  look("sound", sounds);
  for (const one of joined) {
    look("form", [one.word], { fields: ALL });
    look("sound", one.sounds);
    look("sound", one.roughs, { share: ROUGH });
  }
  for (const [position, { score, terms }] of apart(index, whole, wanted)) {
    add(position, "form", score * HOW.form * APART, terms);
  }
  if (word.length > 3 || hits.size === 0) {
    look("prefix", [word], { fields: TELLING, prefix: true });
    // The mark of a sound is one letter more.
    const long = sounds.filter((sound) => sound.length > 4);
    look("sound", long, { fields: TELLING, prefix: true });
  }
  if (hits.size === 0 && word.length <= LONGEST) {
    for (const term of [word, ...forms].filter(({ length }) => length >= SLIPPERY)) {
      look("typo", [term], {
        fields: term.length > SLIPPERY ? TELLING : NAMES,
        fuzzy: term.length < VERY_SLIPPERY ? 1 : 2,
      });
    }
  }
  look("sound", roughs, { share: ROUGH });
  return hits;
}
