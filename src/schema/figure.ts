import * as z from "zod/v4-mini";
import type { FigureValue, Figure } from "../model/figure.js";
import { bounds } from "../vocabulary/bounds.js";
import type { Authored, Exactly } from "./exactly.js";
import { refusal } from "./refusal.js";
import { says } from "./says.js";
import { countSchema, schemaAddressSchema, slugSchema } from "./scalars.js";
import type { Drafted } from "../model/drafted.js";
import { measures } from "../vocabulary/measures.js";
import { numberWords } from "../vocabulary/numberWords.js";
import { modalities } from "../vocabulary/modalities.js";
import { units } from "../vocabulary/units.js";
import { figureEvidenceSchema, figureInferenceSchema } from "./evidence.js";
import { placeReferenceDraftSchema, placeReferenceSchema } from "./placeReference.js";
import { recordDateDraftSchema, recordDateSchema } from "./recordDate.js";

const schema = /* @__PURE__ */ (() => {
  const amount = z.optional(z.number(says).check(z.minimum(0, says)));
  return z
    .strictObject(
      {
        bound: z.enum(bounds, says),
        best: amount,
        low: amount,
        high: amount,
        word: z.optional(z.enum(numberWords, says)),
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
          "Order them low <= best <= high, and leave out what nobody gave.",
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
          ({ bound }) => `The value does not fit the bound "${bound}".`,
          "With the bound word, give only a word; with range, give low and high; with any other bound, give a number.",
        ),
      ),
    );
})();

/** A number as loosely as it was said. `best` is a number somebody gave, never a mean. */
export const figureValueSchema: z.ZodMiniType<FigureValue> = schema satisfies Exactly<
  FigureValue,
  typeof schema
>;

const authored = () => ({
  id: slugSchema,
  measure: z.enum(measures, says),
  value: figureValueSchema,
  unit: z.enum(units, says),
  subject: z.optional(slugSchema),
  modality: z.enum(modalities, says),
  event: z.optional(slugSchema),
  prospect: z.optional(slugSchema),
  inferred: z._default(z.array(figureInferenceSchema, says), []),
  evidence: z.array(figureEvidenceSchema, says),
});

const hasOneTime = () =>
  z.refine<{ asOf?: unknown; period?: unknown }>(
    ({ asOf, period }) => (asOf === undefined) !== (period === undefined),
    refusal(
      "figure-has-one-time",
      () => "A figure has either asOf (for a level) or period (for a count or a duration).",
      "Give exactly one of the two.",
    ),
  );

const whole = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        ...authored(),
        witnesses: countSchema,
        place: z.optional(placeReferenceSchema),
        asOf: z.optional(recordDateSchema),
        period: z.optional(recordDateSchema),
      },
      says,
    )
    .check(hasOneTime()))();

const draft = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        ...authored(),
        $schema: z.optional(schemaAddressSchema),
        witnesses: z.optional(countSchema),
        place: z.optional(placeReferenceDraftSchema),
        asOf: z.optional(recordDateDraftSchema),
        period: z.optional(recordDateDraftSchema),
      },
      says,
    )
    .check(hasOneTime()))();

/** A figure: one reported number. */
export const figureSchema: z.ZodMiniType<Figure> = whole satisfies Exactly<Figure, typeof whole>;

/** A figure as a person writes it: what is worked out from it may be missing. */
export const figureDraftSchema: z.ZodMiniType<Drafted<Figure>> = draft satisfies Exactly<
  Authored<Drafted<Figure>>,
  typeof draft
>;
