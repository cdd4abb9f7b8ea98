import * as z from "zod/v4-mini";
import type { Attestation, Evidence, Inference, Locator } from "../model/evidence.js";
import { eventKinds } from "../vocabulary/eventKinds.js";
import { modalities } from "../vocabulary/modalities.js";
import { statuses } from "../vocabulary/statuses.js";
import { edtfSchema } from "./edtf.js";
import type { Exactly } from "./exactly.js";
import { paragraphSchema } from "./paragraph.js";
import { refusal } from "./refusal.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";

/** An anchor finds a place in a text; it does not reprint the text. */
const LONGEST_ANCHOR = 8;

const phraseSchema = /* @__PURE__ */ (() =>
  textSchema.check(
    z.refine(
      (phrase) => phrase.trim().split(/\s+/).length <= LONGEST_ANCHOR,
      refusal(
        "anchor-short",
        (phrase: string) => `The anchor has ${phrase.trim().split(/\s+/).length} words.`,
        `Keep at most ${LONGEST_ANCHOR} words, the ones that carry the fact.`,
      ),
    ),
  ))();

const place = () => ({ source: slugSchema, paragraph: paragraphSchema });
const attribution = () => ({
  ...place(),
  phrase: phraseSchema,
  status: z.enum(statuses),
  speaker: slugSchema,
  via: z.optional(z.array(slugSchema)),
});

const locator = /* @__PURE__ */ (() => z.strictObject(place()))();

const evidence = /* @__PURE__ */ (() =>
  z.strictObject({
    ...attribution(),
    supports: z.array(textSchema),
    says: z.optional(
      z.strictObject({
        kind: z.optional(z.enum(eventKinds)),
        date: z.optional(edtfSchema),
        place: z.optional(slugSchema),
        modality: z.optional(z.enum(modalities)),
      }),
    ),
  }))();

const attestation = /* @__PURE__ */ (() =>
  z.strictObject({ ...attribution(), attests: z.optional(edtfSchema) }))();

const inference = /* @__PURE__ */ (() =>
  z.strictObject({ field: textSchema, reason: textSchema }))();

/** A paragraph of a source. */
export const locatorSchema: z.ZodMiniType<Locator> = locator satisfies Exactly<
  Locator,
  typeof locator
>;

/** One paragraph's support for some fields of a record. */
export const evidenceSchema: z.ZodMiniType<Evidence> = evidence satisfies Exactly<
  Evidence,
  typeof evidence
>;

/** One paragraph's word that a post or a relation held. */
export const attestationSchema: z.ZodMiniType<Attestation> = attestation satisfies Exactly<
  Attestation,
  typeof attestation
>;

/** A field coded without a text that states it, and why. */
export const inferenceSchema: z.ZodMiniType<Inference> = inference satisfies Exactly<
  Inference,
  typeof inference
>;
