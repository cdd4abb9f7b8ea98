import * as z from "zod/v4-mini";

/** A text that says something. */
export const textSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z.string().check(z.regex(/\S/, "The text is empty.\nWrite it, or leave the field out.")))();
