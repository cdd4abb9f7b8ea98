import { isSmallWord } from "./isSmallWord.js";
import { wordsIn } from "./wordsIn.js";

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
