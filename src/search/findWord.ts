import type { SearchOptions } from "minisearch";
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

/** All fields but initials, which are found whole or not at all. */
const WORDY = Object.keys(weights).filter((field) => field !== "initials");

/**
 * Looks one word of a query up, in all ways that its length allows.
 *
 * Beginnings count from four letters, or when a shorter word is not found itself. Typing slips
 * count only when nothing was found: from four letters one, from seven two, up to forty. So
 * `Iraq` never means `Iran`.
 *
 * @param wanted - Whether a document, by its position, is asked for at all.
 * @returns Hits by the position of the document.
 */
export function findWord(
  { words }: SearchIndex,
  { word, forms, sounds, joined }: QueryWord,
  wanted: (position: number) => boolean,
): Map<number, WordHit> {
  const hits = new Map<number, WordHit>();
  const look = (how: SearchMatch["how"], terms: readonly string[], options: SearchOptions = {}) => {
    for (const term of terms) {
      const found = words.search(term, {
        ...options,
        tokenize: (text) => [text],
        processTerm: (text) => text,
        filter: ({ id }: { id: number }) => wanted(id),
      });
      for (const { id, score, match } of found) {
        const best = hits.get(id as number);
        const own = score * HOW[how];
        const closer = best === undefined || own > best.score;
        hits.set(id as number, {
          score: closer ? own : best.score,
          how: closer ? how : best.how,
          terms: new Map([
            ...(best?.terms ?? []),
            ...(Object.entries(match) as [string, IndexField[]][]),
          ]),
        });
      }
    }
  };

  look("exact", [word]);
  look("form", forms, { fields: WORDY });
  look("sound", sounds, { fields: WORDY });
  for (const one of joined) {
    look("form", [one.word], { fields: WORDY });
    look("sound", one.sounds, { fields: WORDY });
  }
  if (word.length > 3 || hits.size === 0) {
    look("prefix", [word], { fields: WORDY, prefix: true });
    look(
      "sound",
      sounds.filter((sound) => sound.length > 3),
      { fields: WORDY, prefix: true },
    );
  }
  if (hits.size === 0 && word.length > 3 && word.length <= 40) {
    look("typo", [word, ...forms.filter((form) => form.length > 3)], {
      fields: WORDY,
      fuzzy: word.length < 7 ? 1 : 2,
    });
  }
  return hits;
}
