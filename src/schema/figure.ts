import * as z from "zod/v4-mini";
import type { Drafted } from "../model/drafted.js";
import type { Figure } from "../model/figure.js";
import { measures } from "../vocabulary/measures.js";
import { modalities } from "../vocabulary/modalities.js";
import { units } from "../vocabulary/units.js";
import { figureEvidenceSchema, figureInferenceSchema } from "./evidence.js";
import type { Exactly } from "./exactly.js";
import { figureValueSchema } from "./figureValue.js";
import { placeReferenceDraftSchema, placeReferenceSchema } from "./placeReference.js";
import { recordDateDraftSchema, recordDateSchema } from "./recordDate.js";
import { refusal } from "./refusal.js";
import { says } from "./says.js";
import { slugSchema } from "./slug.js";

const authored = () => ({
  id: slugSchema,
  measure: z.enum(measures, says),
  value: figureValueSchema,
  unit: z.enum(units, says),
  subject: z.optional(slugSchema),
  modality: z.enum(modalities, says),
  event: z.optional(slugSchema),
  inferred: z._default(z.array(figureInferenceSchema, says), []),
  evidence: z.array(figureEvidenceSchema, says),
});

const hasOneTime = () =>
  z.refine<{ asOf?: unknown; period?: unknown }>(
    ({ asOf, period }) => (asOf === undefined) !== (period === undefined),
    refusal(
      "figure-has-one-time",
      () => "A figure has either asOf (a level) or period (a count or duration).",
      "Give exactly one of the two.",
    ),
  );

const whole = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        ...authored(),
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
  Drafted<Figure>,
  typeof draft
>;
