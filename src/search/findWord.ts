import { apart } from "./apart.js";
import { HOW, lookUp, type WordHit } from "./lookUp.js";
import type { QueryWord } from "./queryWords.js";
import { type SearchIndex, weights } from "./searchIndex.js";

/** What a sound weighs of which only the consonants agree, against one that agrees. */
const ROUGH = 0.6;
/** What a word weighs that stands as two or three, against another form of it. */
const APART = 0.7;
/** From how many letters on one slip is allowed; at just so many in names alone, since much is one letter away. */
const SLIPPERY = 4;
/** From how many letters on two are. */
const VERY_SLIPPERY = 7;
/** In longer words no slips are looked for. */
const LONGEST = 40;

const ALL = Object.keys(weights);
const NAMES = ["names", "aliases"];
/**
 * The fields that tell what a record is. Beginnings and slips count in these alone: in a long text
 * some word begins with, or is one letter from, nearly anything that may be typed, so a meeting there
 * says nothing, and a query of one word that has no better answer has none.
 */
const TELLING = [...NAMES, "title", "measure", "kind", "weapons", "posts"];

/**
 * Looks one word of a query up, in all ways that its length allows.
 *
 * Beginnings count from four letters, or when a shorter word is not found itself. Typing slips
 * count only when nothing was found: from four letters one, from seven two, up to forty, and never
 * in the first letter. So `Iraq` never means `Iran`.
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
  if (hits.size === 0 && word.length <= LONGEST) {
    for (const term of [word, ...forms].filter(({ length }) => length >= SLIPPERY)) {
      const fields = term.length > SLIPPERY ? TELLING : NAMES;
      look("typo", [term], { fields, fuzzy: term.length < VERY_SLIPPERY ? 1 : 2 });
    }
  }
  // Last, since so rough a likeness is no reason to look for no slips.
  look("sound", roughs, { share: ROUGH });
  return hits;
}
