import { foundBy, type WordHit } from "./lookUp.js";
import { readWord } from "./readWord.js";
import type { SearchIndex } from "./searchIndex.js";

/** The documents that have a part of a word, or all of its parts; what they weigh is what one term does on average. */
type Part = ReadonlyMap<number, Pick<WordHit, "score" | "terms">>;

/** How many letters a part has at least. */
const SHORTEST = 3;
/** Longer words are no two or three of a name. */
const LONGEST = 28;

/**
 * Finds what a word says that was written as one: `الحشدالشعبي`, `Abdulmahdi`.
 *
 * @param whole - All its letters.
 * @param wanted - Whether a document, by its position, is asked for at all.
 * @returns The documents, by position, in which two words or three stand in a row that are its parts.
 */
export function apart(
  index: SearchIndex,
  whole: string,
  wanted: (position: number) => boolean,
): Part {
  const found = new Map<number, Pick<WordHit, "score" | "terms">>();
  if (whole.length > LONGEST) return found;
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
