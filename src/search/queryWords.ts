import { isSmallWord } from "./isSmallWord.js";
import { readWord, type ReadWord } from "./readWord.js";
import { wordsIn } from "./wordsIn.js";

/** How much of a query is read, in UTF-16 code units. A page of text asks nothing. */
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
