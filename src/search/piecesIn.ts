import { wordsIn } from "./wordsIn.js";

/** How long a word may be that is also read as one with the next. */
const SHORT = 3;

/**
 * The words of names, one name on a line, as printed; a short word also together with the next.
 *
 * So `al-Kadhimi` is found as `alkadhimi` and `أبو مهدي` as `أبومهدي`.
 *
 * @remarks O(n).
 */
export function piecesIn(names: string): string[] {
  return names.split("\n").flatMap((name) => {
    const words = wordsIn(name);
    let end = 0;
    const starts = words.map((word) => {
      const start = name.indexOf(word, end);
      end = start + word.length;
      return start;
    });
    return words.flatMap((word, at) => {
      const next = words[at + 1];
      return next === undefined || word.length > SHORT
        ? [word]
        : [word, name.slice(starts[at], (starts[at + 1] ?? 0) + next.length)];
    });
  });
}
