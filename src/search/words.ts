import { readWord, type ReadWord } from "./readWord.js";

/**
 * Letters, digits and what stands inside a word without parting it: marks, what cannot be seen,
 * apostrophes, the comma of thousands. Initials with full stops come first.
 *
 * Each step takes a character and looks at most four ahead, so no text takes more than linear time.
 */
const WORD =
  /\p{L}(?:\.\p{L}(?!\p{L}))+\.?|(?:\p{N}[,٬](?=\p{N}{3}(?!\p{N}))|[\p{L}\p{M}\p{N}\p{Cf}\p{DI}'`´‘’‛′])+/gu;

/** The words of a text, as printed. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * Words that stand anywhere, and articles written apart, as `readWord` gives them.
 *
 * Missing: `على`, which folded is Ali, and `is`, `us` and `who`, which are abbreviations too.
 */
const SMALL =
  /^(?:an?|and|are|as|at|be|been|by|for|from|had|has|have|his|in|it|its|not|of|on|or|that|the|their|they|this|to|was|were|which|with|[ae]l|و|او|ان|انه|انها|الي|بين|تي|ذي|ذين|ضد|عن|في|قد|كما|لا|لم|ما|مع|من|هذا|هذه)$/u;

/** Whether a word says nothing about its record. */
export function isSmallWord(word: string): boolean {
  return SMALL.test(word);
}

/** How long a word may be that is also read as one with the next. */
const SHORT = 3;
/** How many words are read as one at most. */
const MOST = 3;
/** The one small word that is written together with the next. */
const ARTICLE = /^[ae]l$/i;

/**
 * The words of names, one name on a line, as printed; short words also together with what follows.
 *
 * So `al-Kadhimi` is found as `alkadhimi`, `أبو مهدي` as `أبومهدي`, and `Abd al-Mahdi` as `Abdulmahdi`.
 *
 * @remarks O(n).
 */
export function piecesIn(names: string): string[] {
  return names.split("\n").flatMap((name) => {
    const words = wordsIn(name);
    let end = 0;
    const ends = words.map((word) => (end = name.indexOf(word, end) + word.length));
    return words.flatMap((word, at) => {
      const start = (ends[at] ?? 0) - word.length;
      const pieces = [word];
      if (isSmallWord(word.toLowerCase()) && !ARTICLE.test(word)) return pieces;
      for (let last = at + 1; last < Math.min(at + MOST, words.length); last += 1) {
        if ((words[last - 1] ?? "").length > SHORT) break;
        pieces.push(name.slice(start, ends[last]));
      }
      return pieces;
    });
  });
}

/** How much of a query is read, in UTF-16 code units. A whole page of text is not a query. */
const MOST_UNITS = 1000;
/** How many of its words are looked up. */
const MOST_WORDS = 24;

/** A word of a query. */
export interface QueryWord extends ReadWord {
  /** As typed. */
  readonly typed: string;
  /** The word written as one with its neighbours: two words or three. */
  readonly joined: readonly ReadWord[];
}

/**
 * The words that a query asks for: each once, small words only when there is nothing else.
 *
 * @remarks O(1): whatever stands behind the first 1,000 code units and 24 words is not read.
 */
export function queryWords(query: string): QueryWord[] {
  const printed = wordsIn(query.slice(0, MOST_UNITS)).slice(0, MOST_WORDS);
  const rows = [2, 3].flatMap((length) =>
    printed.slice(length - 1).map((_, from) => ({
      from,
      to: from + length,
      read: readWord(printed.slice(from, from + length).join(" ")),
    })),
  );
  const words = printed.map((typed, at) => ({
    typed,
    ...readWord(typed),
    joined: rows.filter(({ from, to }) => from <= at && at < to).map(({ read }) => read),
  }));
  const asked = words.filter(
    ({ word }, at) => word !== "" && words.findIndex((other) => other.word === word) === at,
  );
  const telling = asked.filter(({ word }) => !isSmallWord(word));
  return telling.length > 0 ? telling : asked;
}
