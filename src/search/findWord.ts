import { HOW, lookUp, type WordHit, foundBy } from "./lookUp.js";
import type { QueryWord } from "./words.js";
import { type SearchIndex, weights } from "./searchIndex.js";
import { readWord } from "./readWord.js";

/** What a sound weighs of which only the consonants agree, against one that agrees. */
const ROUGH = 0.6;
/** What a word weighs that stands as two or three, against another form of it. */
const APART = 0.7;
/**
 * From how many letters on one typo is allowed. At exactly this length, only in names, because many words are
 * one letter away.
 */
const SLIPPERY = 4;
/** From how many letters on two are. */
const VERY_SLIPPERY = 7;
/** Typos are not searched in longer words. */
const LONGEST_WITH_SLIPS = 40;

const ALL = Object.keys(weights);
const NAMES = ["names", "aliases"];
/**
 * The fields that say what a record is. Beginnings and typos count only in these. In a long text, some word
 * begins with, or is one letter away from, almost anything that can be typed, so such a match means nothing:
 * a query of one word without a better match has no result.
 */
const TELLING = [...NAMES, "title", "measure", "kind", "weapons", "posts"];

/**
 * Looks one word of a query up, in all ways that its length allows.
 *
 * Beginnings count from four letters, or when a shorter word is not found itself. Typos count only when
 * nothing was found: one from four letters, two from seven letters, none above forty letters, and never in
 * the first letter. So `Iraq` never finds `Iran`.
 *
 * @param wanted - Whether a document, by its position, is asked for at all.
 * @returns Hits by the position of the document.
 */
export function findWord(
  index: SearchIndex,
  { whole, word, forms, sounds, roughs, joined }: QueryWord,
  wanted: (position: number) => boolean,
): ReadonlyMap<number, WordHit> {
  const { hits, add, look } = lookUp(index, word, wanted);

  look("exact", [word], { fields: ALL });
  look("form", forms);
  look("sound", sounds);
  for (const one of joined) {
    look("form", [one.word], { fields: ALL });
    look("sound", one.sounds);
    look("sound", one.roughs, { share: ROUGH });
  }
  for (const [position, { score, terms }] of apart(index, whole, wanted)) {
    add(position, { how: "form", score: score * HOW.form * APART, terms });
  }
  if (word.length > 3 || hits.size === 0) {
    look("prefix", [word], { fields: TELLING, prefix: true });
    // The mark of a sound is one letter more.
    const long = sounds.filter((sound) => sound.length > 4);
    look("sound", long, { fields: TELLING, prefix: true });
  }
  if (hits.size === 0 && word.length <= LONGEST_WITH_SLIPS) {
    for (const term of [word, ...forms].filter(({ length }) => length >= SLIPPERY)) {
      const fields = term.length > SLIPPERY ? TELLING : NAMES;
      look("typo", [term], { fields, fuzzy: term.length < VERY_SLIPPERY ? 1 : 2 });
    }
  }
  // Last, since so rough a likeness is no reason to look for no slips.
  look("sound", roughs, { share: ROUGH });
  return hits;
}

/** The documents that have a part of a word, or all of its parts; what they weigh is what one term does on average. */
type Part = ReadonlyMap<number, Pick<WordHit, "score" | "terms">>;

/** How many letters a part has at least. */
const SHORTEST = 3;
/** A longer word is not two or three words of a name written together. */
const LONGEST_RUN_TOGETHER = 28;

/**
 * Finds what a word says that was written as one: `الحشدالشعبي`, `Abdulmahdi`.
 *
 * @param whole - All its letters.
 * @param wanted - Whether a document, by its position, is asked for at all.
 * @returns The documents, by position, in which two words or three stand in a row that are its parts.
 */
function apart(index: SearchIndex, whole: string, wanted: (position: number) => boolean): Part {
  const found = new Map<number, Pick<WordHit, "score" | "terms">>();
  if (whole.length > LONGEST_RUN_TOGETHER) return found;
  const known = new Map<string, Part>();
  const partOf = (letters: string): Part => {
    let part = known.get(letters);
    if (!part) known.set(letters, (part = partWith(index, letters, wanted)));
    return part;
  };
  const add = (row: readonly Part[]): void => {
    for (const position of row[0]?.keys() ?? []) {
      const hits = row.flatMap((part) => part.get(position) ?? []);
      if (hits.length < row.length || found.has(position)) continue;
      const sets = hits.map(({ terms }) => new Set(terms.keys()));
      if (!index.standsInRow(position, sets)) continue;
      found.set(position, {
        score: hits.reduce((sum, { score }) => sum + score, 0) / hits.length,
        terms: new Map(hits.flatMap(({ terms }) => [...terms])),
      });
    }
  };
  for (const [first, rest] of cutsOf(whole)) {
    const head = partOf(first);
    if (head.size === 0) continue;
    add([head, partOf(rest)]);
    for (const [second, third] of cutsOf(rest)) add([head, partOf(second), partOf(third)]);
  }
  return found;
}

/** A word cut in two, in every way that leaves enough. */
function cutsOf(letters: string): [string, string][] {
  const cuts: [string, string][] = [];
  for (let at = SHORTEST; at <= letters.length - SHORTEST; at += 1) {
    cuts.push([letters.slice(0, at), letters.slice(at)]);
  }
  return cuts;
}

function partWith(
  index: SearchIndex,
  letters: string,
  wanted: (position: number) => boolean,
): Part {
  const { word, forms, sounds, roughs } = readWord(letters);
  const terms = [word, ...forms, ...sounds, ...roughs].filter((term) => index.has(term));
  if (terms.length === 0) return new Map();
  const found = [...foundBy(index, terms, wanted)];
  return new Map(
    found.map(([position, { score, terms }]) => [position, { score: score / terms.size, terms }]),
  );
}
