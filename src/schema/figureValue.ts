import * as z from "zod/v4-mini";
import type { FigureValue } from "../model/figure.js";
import { bounds } from "../vocabulary/bounds.js";
import type { Exactly } from "./exactly.js";
import { refusal } from "./refusal.js";
import { says } from "./says.js";
import { textSchema } from "./text.js";

const schema = /* @__PURE__ */ (() => {
  const amount = z.optional(z.number(says).check(z.minimum(0, says)));
  return z
    .strictObject(
      {
        bound: z.enum(bounds, says),
        best: amount,
        low: amount,
        high: amount,
        word: z.optional(textSchema),
      },
      says,
    )
    .check(
      z.refine(
        ({ low = 0, best = low, high = Infinity }) => low <= best && best <= high,
        refusal<FigureValue>(
          "value-ordered",
          ({ low, best, high }) =>
            `low (${low ?? "none"}), best (${best ?? "none"}), high (${high ?? "none"}) are out of order.`,
          "Order them low <= best <= high, or omit what nobody gave.",
        ),
      ),
      z.refine(
        ({ bound, best, low, high, word }) => {
          const numbers = [best, low, high].filter((number) => number !== undefined);
          if (bound === "word") return word !== undefined && numbers.length === 0;
          if (bound === "range") return low !== undefined && high !== undefined;
          return numbers.length > 0;
        },
        refusal<FigureValue>(
          "value-fits-bound",
          ({ bound }) => `The value does not have what the bound "${bound}" calls for.`,
          "A word stands alone, a range has low and high, every other bound has a number.",
        ),
      ),
    );
})();

/** A number as loosely as it was said. `best` is a number somebody gave, never a mean. */
export const figureValueSchema: z.ZodMiniType<FigureValue> = schema satisfies Exactly<
  FigureValue,
  typeof schema
>;
