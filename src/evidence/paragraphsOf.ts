/**
 * The paragraphs of a source text: its non-empty lines, trimmed. Paragraph n is item n - 1.
 *
 * @param text - The whole text.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
