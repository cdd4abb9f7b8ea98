import * as z from "zod/v4-mini";
import { refusal } from "./refusal.js";
import { says } from "./says.js";
import { shown } from "../errors/shown.js";

/**
 * What no reader sees and every machine does: control characters (line breaks too), half surrogates,
 * zero-width and bidi characters, soft hyphens, fillers, variation selectors, private and
 * non-characters. By the properties of Unicode, with what they leave out.
 */
export const INVISIBLE: RegExp =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB\u2800]/u;

/**
 * More marks than any writing sets on one letter. UAX 15 allows 30 in a stream-safe text; sorting a
 * longer run takes the square of its length.
 */
const HEAPED = /\p{M}{31}/u;

/** A text that says something, and nothing that its reader cannot see. One line. */
export const textSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z.string(says).check(
    z.regex(/\S/, { error: () => "The text is empty.\nWrite it, or leave the field out." }),
    z.refine(
      (text) => !INVISIBLE.test(text),
      refusal<string>(
        "text-visible",
        (text) => `${shown(text)} holds the invisible character ${codeOf(text)}.`,
        "Delete it, or write a space in its place; a text stands on one line.",
      ),
    ),
    z.refine(
      (text) => !HEAPED.test(text),
      refusal<string>(
        "text-visible",
        (text) => `${shown(text)} sets more than 30 marks on one letter.`,
        "Keep the marks that the word is written with.",
      ),
    ),
  ))();

function codeOf(text: string): string {
  const code = INVISIBLE.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
