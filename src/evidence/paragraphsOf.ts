import { isUtf8 } from "node:buffer";

/**
 * The paragraphs of a source text: its non-empty lines, trimmed. Paragraph n is item n - 1.
 *
 * @param bytes - The whole text.
 * @throws {RangeError} When the text is not UTF-8: what stands in place of broken bytes is nobody's word.
 */
export function paragraphsOf(bytes: Uint8Array): string[] {
  if (!isUtf8(bytes)) throw new RangeError("The text is not UTF-8. Save it as UTF-8.");
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
