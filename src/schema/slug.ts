import * as z from "zod/v4-mini";
import { shown } from "../errors/shown.js";
import { refusal } from "./refusal.js";
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
        `Use lower-case letters, digits and single hyphens, ${LONGEST_SLUG} at most: us-embassy-baghdad.`,
      ),
    ),
  ))();

/** An id: lower-case words and digits, joined by single hyphens, 100 characters at most. */
export const slugSchema: z.ZodMiniType<string> = schema;
