import { foldArabic } from "../arabic/foldArabic.js";

/**
 * Tells whether every word of a query stands somewhere in some texts, be it within a longer word:
 * Arabic writes its articles and prepositions on to the word. Spelling is folded on both sides.
 *
 * @param text - Any string. White space and punctuation part its words; a text without words asks nothing.
 */
export function textMatcher(text: string): (texts: readonly string[]) => boolean {
  const words = [...new Set(foldArabic(text).split(/[\s\p{P}]+/u))];
  return (texts) => {
    const folded = foldArabic(texts.join("\n"));
    return words.every((word) => folded.includes(word));
  };
}
