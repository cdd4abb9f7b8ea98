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
