/**
 * Letters, digits and what stands inside a word without parting it: marks, joiners, apostrophes,
 * the comma of thousands. Initials with full stops come first.
 *
 * Each step takes a character and looks at most four ahead, so no text takes more than linear time.
 */
const WORD =
  /(?:\p{L}\.){2,}|(?:\p{N}[,٬](?=\p{N}{3}(?!\p{N}))|[\p{L}\p{M}\p{N}\p{Cf}'`´‘’‛ʹʻʼʽʾʿ])+/gu;

/** The words of a text, as printed. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}
