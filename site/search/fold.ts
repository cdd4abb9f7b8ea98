import { foldArabic } from "../../src/arabic/foldArabic.js";

/**
 * A word as the index of pages has it: small letters without marks, without the Arabic article, without the ending of
 * an English plural.
 */
export function fold(word: string): string {
  const plain = foldArabic(word.normalize("NFKD").replaceAll(/\p{M}/gu, "")).toLowerCase();
  const bare = plain.replace(/^[وفبكل]?ال(?=..)|^لل(?=..)/, "");
  return bare.length > 3 ? bare.replace(/(?<=[^su])s$/, "") : bare;
}

/**
 * The words of a text, folded. A name of code is one word, and also its parts: `selectEvents`, `select`, `Events`.
 */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((word) => {
    const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}
