import { shown } from "../errors/shown.js";

/**
 * Wraps a text so that its direction and the direction of the text around it do not disturb each other, on a
 * terminal or in plain text.
 *
 * @param text - In any language. Left-to-right text can be isolated too, without harm.
 * @returns The text between U+2068 (first strong isolate) and U+2069 (pop directional isolate),
 *   each line separately, because an isolate ends with its line. An empty text stays empty.
 * @throws {RangeError} When it is not a text.
 * @remarks
 * O(n). UAX 9. Isolates that are already in the text are removed, because they could close ours too early. So
 * isolating twice has the same result as isolating once.
 * @example
 * ```ts
 * import { isolateRtl } from "iraq-conflict-data";
 *
 * isolateRtl("بغداد"); // => "\u2068بغداد\u2069"
 * ```
 */
export function isolateRtl(text: string): string {
  if (typeof text !== "string") {
    throw new RangeError(`isolateRtl: text is ${shown(text)}. Pass a text, such as "بغداد".`);
  }
  return text.replace(/[\u2066-\u2069]/g, "").replace(/.+/g, "\u2068$&\u2069");
}
