import * as z from "zod/v4-mini";
import { formRefusal } from "./refusal.js";
import { says } from "./says.js";

/** A paragraph's number: 1 and up. */
export const paragraphSchema: z.ZodMiniType<number> = /* @__PURE__ */ (() =>
  z
    .int(says)
    .check(
      z.minimum(
        1,
        formRefusal("is no paragraph.", "Count from 1; give the n of the n-th non-empty line."),
      ),
    ))();
