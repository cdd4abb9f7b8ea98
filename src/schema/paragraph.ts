import * as z from "zod/v4-mini";

/** A paragraph's number: 1 and up. */
export const paragraphSchema: z.ZodMiniType<number> = /* @__PURE__ */ (() =>
  z
    .int()
    .check(
      z.minimum(1, "Paragraphs are counted from 1.\nGive the n of the n-th non-empty line."),
    ))();
