import * as z from "zod/v4-mini";
import { shown } from "../errors/shown.js";
import { refusal, formRefusal } from "./refusal.js";
import { says } from "./says.js";

/** No id is longer, so that it makes a file name and fits on a line of a report. */
export const LONGEST_SLUG = 100;

/** The form of an id: one pass, for no part of it can be read in two ways. */
export const SLUG: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form of an id. O(1) in what lies behind the longest. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && SLUG.test(text);
}

const schema = /* @__PURE__ */ (() =>
  z.string(says).check(
    z.refine(
      isSlug,
      refusal<string>(
        "id-is-slug",
        (text) => `${shown(text)} is not an id.`,
        `Use lower-case letters, digits and single hyphens, at most ${LONGEST_SLUG} characters, such as us-embassy-baghdad.`,
      ),
    ),
  ))();

/** An id: lower-case words and digits, joined by single hyphens, 100 characters at most. */
export const slugSchema: z.ZodMiniType<string> = schema;

/**
 * Where the JSON Schema of the record stands, so that an editor completes and checks it. It is not a part of the record,
 * and nothing reads it.
 */
export const schemaAddressSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() => z.string(says))();

/** A paragraph's number: 1 and up. */
export const paragraphSchema: z.ZodMiniType<number> = /* @__PURE__ */ (() =>
  z
    .int(says)
    .check(
      z.minimum(1, formRefusal("is not a paragraph number.", "Count the non-empty lines from 1.")),
    ))();

/** How many: 0 and up. */
export const countSchema: z.ZodMiniType<number> = /* @__PURE__ */ (() =>
  z
    .int(says)
    .check(z.minimum(0, formRefusal("is not a count.", "Leave it out: it is worked out."))))();

/** ISO 3166-1 alpha-2, by its form. */
export const countryCodeSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string(says)
    .check(
      z.regex(
        /^[A-Z]{2}$/,
        formRefusal("is not a country code.", "Use ISO 3166-1 alpha-2, such as IQ."),
      ),
    ))();

/** ISO 3166-2, by its form. */
export const subdivisionCodeSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string(says)
    .check(
      z.regex(
        /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
        formRefusal("is not a subdivision code.", "Use ISO 3166-2, such as IQ-BG."),
      ),
    ))();

/** A place code of OCHA's boundaries (COD-AB), by its form: the country, then the areas from large to small. */
export const pcodeSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .string(says)
    .check(
      z.regex(
        /^[A-Z]{2,3}[A-Z0-9]{1,17}$/,
        formRefusal("is not a P-code.", "Write it as OCHA does, without hyphens, such as IQG08."),
      ),
    ))();

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
        (text) => `${shown(text)} contains the invisible character ${codeOf(text)}.`,
        "Delete it, or replace it with a space. A text is one line.",
      ),
    ),
    z.refine(
      (text) => !HEAPED.test(text),
      refusal<string>(
        "text-visible",
        (text) => `${shown(text)} has more than 30 marks on one letter.`,
        "Keep only the marks that belong to the word.",
      ),
    ),
  ))();

function codeOf(text: string): string {
  const code = INVISIBLE.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * An address on the web by its form: `http` or `https`, a host without empty labels, perhaps a port.
 * No user or password before the host: they serve to pass one host for another.
 */
export const WEB_ADDRESS: RegExp =
  /^https?:\/\/(?:\[[0-9A-Fa-f:.]+\]|[^\s./?#@:\\[\]%<>"`{|}^]+(?:\.[^\s./?#@:\\[\]%<>"`{|}^]+)*\.?)(?::[0-9]{1,5})?(?:[/?#][^\s\\<>"`]*)?$/;

/** Where something can be read on the web. */
export const urlSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z.string(says).check(
    z.refine(
      (text) => WEB_ADDRESS.test(text) && !INVISIBLE.test(text) && URL.canParse(text),
      refusal<string>(
        "url-is-web",
        (text) => `${shown(text)} is not a web address.`,
        "Write the full address, beginning with http:// or https://, without user or password.",
      ),
    ),
  ))();
