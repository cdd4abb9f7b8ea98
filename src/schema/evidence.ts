import * as z from "zod/v4-mini";
import type { ActorField } from "../model/actor.js";
import type { ActField } from "../model/actMembers.js";
import type { Attestation, Evidence, Inference, Locator } from "../model/evidence.js";
import type { FigureField } from "../model/figure.js";
import type { RecordIds } from "../model/recordIds.js";
import { eventKinds } from "../vocabulary/eventKinds.js";
import { modalities } from "../vocabulary/modalities.js";
import { statuses } from "../vocabulary/statuses.js";
import { edtfSchema } from "./edtf.js";
import type { Exactly } from "./exactly.js";
import { actorFieldSchema, actFieldSchema, figureFieldSchema } from "./fields.js";
import { paragraphSchema, slugSchema, textSchema } from "./scalars.js";
import { refusal } from "./refusal.js";
import { says } from "./says.js";

/** At most eight words: an anchor finds a place in a text; it does not reprint the text. */
export const ANCHOR: RegExp = /^\s*\S+(?:\s+\S+){0,7}\s*$/;

const phraseSchema = /* @__PURE__ */ (() =>
  textSchema.check(
    z.refine(
      (phrase) => ANCHOR.test(phrase),
      refusal<string>(
        "anchor-short",
        (phrase) => `The anchor has ${phrase.trim().split(/\s+/).length} words.`,
        "Keep at most 8 words: the ones that state the fact.",
      ),
    ),
  ))();

const place = () => ({ source: slugSchema, paragraph: z.optional(paragraphSchema) });
const attribution = () => ({
  ...place(),
  phrase: phraseSchema,
  status: z.enum(statuses, says),
  speaker: slugSchema,
  via: z.optional(z.array(slugSchema, says)),
});

const evidenceFor = <Field extends z.ZodMiniType<string>>(field: Field) =>
  z.strictObject(
    {
      ...attribution(),
      supports: z.array(field, says),
      says: z.optional(
        z
          .strictObject(
            {
              kind: z.optional(z.enum(eventKinds, says)),
              date: z.optional(edtfSchema),
              place: z.optional(slugSchema),
              modality: z.optional(z.enum(modalities, says)),
            },
            says,
          )
          .check(
            z.refine(
              (variant) => Object.keys(variant).length > 0,
              refusal(
                "variant-says-something",
                () => "`says` is empty.",
                "Write what the paragraph says differently from the record, or leave `says` out.",
              ),
            ),
          ),
      ),
    },
    says,
  );

const inferenceFor = <Field extends z.ZodMiniType<string>>(field: Field) =>
  z.strictObject({ field, reason: textSchema }, says);

const locator = /* @__PURE__ */ (() => z.strictObject(place(), says))();
const attestation = /* @__PURE__ */ (() =>
  z.strictObject({ ...attribution(), attests: z.optional(edtfSchema) }, says))();
const evidence = /* @__PURE__ */ (() => evidenceFor(textSchema))();
const ofEvent = /* @__PURE__ */ (() => evidenceFor(actFieldSchema))();
const ofFigure = /* @__PURE__ */ (() => evidenceFor(figureFieldSchema))();
const ofActor = /* @__PURE__ */ (() => evidenceFor(actorFieldSchema))();

const inference = /* @__PURE__ */ (() => inferenceFor(textSchema))();
const inEvent = /* @__PURE__ */ (() => inferenceFor(actFieldSchema))();
const inFigure = /* @__PURE__ */ (() => inferenceFor(figureFieldSchema))();
const inActor = /* @__PURE__ */ (() => inferenceFor(actorFieldSchema))();

/** A place in a source. */
export const locatorSchema: z.ZodMiniType<Locator> = locator satisfies Exactly<
  Locator,
  typeof locator
>;

/** One paragraph's word that a post or a relation held. */
export const attestationSchema: z.ZodMiniType<Attestation> = attestation satisfies Exactly<
  Attestation,
  typeof attestation
>;

/** One paragraph's support for some fields of a record of any kind. */
export const evidenceSchema: z.ZodMiniType<Evidence> = evidence satisfies Exactly<
  Evidence,
  typeof evidence
>;

/** One paragraph's support for some fields of an event. */
export const actEvidenceSchema: z.ZodMiniType<Evidence<RecordIds, ActField>> =
  ofEvent satisfies Exactly<Evidence<RecordIds, ActField>, typeof ofEvent>;

/** One paragraph's support for some fields of a figure. */
export const figureEvidenceSchema: z.ZodMiniType<Evidence<RecordIds, FigureField>> =
  ofFigure satisfies Exactly<Evidence<RecordIds, FigureField>, typeof ofFigure>;

/** One paragraph's support for some fields of an actor. */
export const actorEvidenceSchema: z.ZodMiniType<Evidence<RecordIds, ActorField>> =
  ofActor satisfies Exactly<Evidence<RecordIds, ActorField>, typeof ofActor>;

/** A field coded without a text that states it, and why, in a record of any kind. */
export const inferenceSchema: z.ZodMiniType<Inference> = inference satisfies Exactly<
  Inference,
  typeof inference
>;

/** A field of an event coded without a text that states it, and why. */
export const actInferenceSchema: z.ZodMiniType<Inference<ActField>> = inEvent satisfies Exactly<
  Inference<ActField>,
  typeof inEvent
>;

/** A field of a figure coded without a text that states it, and why. */
export const figureInferenceSchema: z.ZodMiniType<Inference<FigureField>> =
  inFigure satisfies Exactly<Inference<FigureField>, typeof inFigure>;

/** A field of an actor coded without a text that states it, and why. */
export const actorInferenceSchema: z.ZodMiniType<Inference<ActorField>> = inActor satisfies Exactly<
  Inference<ActorField>,
  typeof inActor
>;
