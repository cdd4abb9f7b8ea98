import * as z from "zod/v4-mini";
import { refusal } from "./refusal.js";

const schema = /* @__PURE__ */ (() =>
  z.string().check(
    z.refine(
      (text) => /^[a-z0-9-]+$/.test(text) && !/^-|--|-$/.test(text),
      refusal(
        "id-is-slug",
        (text) => `"${String(text)}" is not an id.`,
        "Use lower-case letters, digits and single hyphens: us-embassy-baghdad.",
      ),
    ),
  ))();

/** An id: lower-case words and digits, joined by single hyphens. */
export const slugSchema: z.ZodMiniType<string> = schema;
