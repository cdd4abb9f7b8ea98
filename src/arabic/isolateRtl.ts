import { shown } from "../errors/shown.js";

/**
 * Wraps a text so that its direction does not disturb what stands beside it on a terminal
 * or in plain text, nor the other way round.
 *
 * @param text - In any language; isolating left-to-right text is harmless.
 * @returns The text between U+2068 (first strong isolate) and U+2069 (pop directional isolate),
 *   each line by itself, since an isolate ends with its line. Nothing stays nothing.
 * @throws {RangeError} When it is no text.
 * @remarks
 * O(n). UAX 9. Isolates already in the text go, for a stray one would close ours too soon; so
 * isolating twice is isolating once.
 * @example
 * ```ts
 * isolateRtl("بغداد"); // => "\u2068بغداد\u2069"
 * ```
 */
export function isolateRtl(text: string): string {
  if (typeof text !== "string") {
    throw new RangeError(`isolateRtl: text is ${shown(text)}. Pass a text, such as "بغداد".`);
  }
  return text.replace(/[\u2066-\u2069]/g, "").replace(/.+/g, "\u2068$&\u2069");
}
