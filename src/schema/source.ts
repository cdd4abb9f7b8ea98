import * as z from "zod/v4-mini";
import type { Drafted } from "../model/drafted.js";
import type { Source } from "../model/source.js";
import { accesses } from "../vocabulary/accesses.js";
import { sourceKinds } from "../vocabulary/sourceKinds.js";
import { bilingualSchema } from "./bilingual.js";
import { daySchema } from "./edtf.js";
import type { Authored, Exactly } from "./exactly.js";
import {
  paragraphSchema,
  schemaAddressSchema,
  slugSchema,
  textSchema,
  urlSchema,
} from "./scalars.js";
import { recordDateDraftSchema, recordDateSchema } from "./recordDate.js";
import { formRefusal, refusal } from "./refusal.js";
import { says } from "./says.js";

const sha256 = () =>
  z
    .string(says)
    .check(
      z.regex(
        /^[0-9a-f]{64}$/,
        formRefusal("is not a SHA-256.", "Write 64 hexadecimal digits in lower case."),
      ),
    );

const authored = () => ({
  id: slugSchema,
  document: z.optional(textSchema),
  kind: z.enum(sourceKinds, says),
  outlet: slugSchema,
  title: bilingualSchema,
  language: textSchema,
  dateline: z.optional(textSchema),
  url: z.optional(urlSchema),
  accessed: z.optional(daySchema),
  basedOn: z.optional(z.array(slugSchema, says)),
  copies: z.optional(z.array(slugSchema, says)),
  access: z.enum(accesses, says),
  digest: z.optional(z.strictObject({ text: sha256(), paragraphs: z.array(sha256(), says) }, says)),
  paragraphsWithoutFacts: z._default(
    z.array(z.strictObject({ paragraph: paragraphSchema, reason: textSchema }, says), says),
    [],
  ),
});

const heldTextHasDigest = () =>
  z.refine<{ document?: string | undefined; digest?: unknown }>(
    ({ document, digest }) => (document === undefined) === (digest === undefined),
    refusal(
      "held-text-has-digest",
      () => "A source needs both a document and a digest, or neither.",
      "Run `npm run digest -- FILE` and copy what it prints into the source.",
    ),
  );

const whole = /* @__PURE__ */ (() =>
  z
    .strictObject({ ...authored(), published: recordDateSchema }, says)
    .check(heldTextHasDigest()))();

const draft = /* @__PURE__ */ (() =>
  z
    .strictObject(
      { ...authored(), $schema: z.optional(schemaAddressSchema), published: recordDateDraftSchema },
      says,
    )
    .check(heldTextHasDigest()))();

/** A document. */
export const sourceSchema: z.ZodMiniType<Source> = whole satisfies Exactly<Source, typeof whole>;

/** A document as a person writes it: what is worked out from it may be missing. */
export const sourceDraftSchema: z.ZodMiniType<Drafted<Source>> = draft satisfies Exactly<
  Authored<Drafted<Source>>,
  typeof draft
>;
