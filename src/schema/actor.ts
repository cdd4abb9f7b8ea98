import * as z from "zod/v4-mini";
import type { Actor } from "../model/actor.js";
import type { Drafted } from "../model/drafted.js";
import { actorKinds } from "../vocabulary/actorKinds.js";
import { identities } from "../vocabulary/identities.js";
import { postTitles } from "../vocabulary/postTitles.js";
import { relationKinds } from "../vocabulary/relationKinds.js";
import { aliasSchema } from "./alias.js";
import { bilingualSchema } from "./bilingual.js";
import { daySchema, edtfIntervalSchema } from "./edtf.js";
import { actorEvidenceSchema, actorInferenceSchema, attestationSchema } from "./evidence.js";
import type { Authored, Exactly } from "./exactly.js";
import { countryCodeSchema, schemaAddressSchema, slugSchema } from "./scalars.js";
import { says } from "./says.js";

const authored = () => ({
  id: slugSchema,
  kind: z.enum(actorKinds, says),
  identity: z.enum(identities, says),
  names: bilingualSchema,
  aliases: z._default(z.array(aliasSchema, says), []),
  country: z.optional(countryCodeSchema),
  inferred: z._default(z.array(actorInferenceSchema, says), []),
  evidence: z.array(actorEvidenceSchema, says),
});
const spanning = () => ({ valid: edtfIntervalSchema, evidence: z.array(attestationSchema, says) });
const post = () => ({ title: z.enum(postTitles, says), of: slugSchema, ...spanning() });
const relation = () => ({ kind: z.enum(relationKinds, says), object: slugSchema, ...spanning() });
const attested = () => z.nullable(z.strictObject({ first: daySchema, last: daySchema }, says));

const whole = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      ...authored(),
      posts: z._default(
        z.array(z.strictObject({ ...post(), attested: attested() }, says), says),
        [],
      ),
      relations: z._default(
        z.array(z.strictObject({ ...relation(), attested: attested() }, says), says),
        [],
      ),
    },
    says,
  ))();

const draft = /* @__PURE__ */ (() => {
  const maybeAttested = z.optional(attested());
  return z.strictObject(
    {
      ...authored(),
      $schema: z.optional(schemaAddressSchema),
      posts: z._default(
        z.array(z.strictObject({ ...post(), attested: maybeAttested }, says), says),
        [],
      ),
      relations: z._default(
        z.array(z.strictObject({ ...relation(), attested: maybeAttested }, says), says),
        [],
      ),
    },
    says,
  );
})();

/** An actor. */
export const actorSchema: z.ZodMiniType<Actor> = whole satisfies Exactly<Actor, typeof whole>;

/** An actor as a person writes it: what is worked out from it may be missing. */
export const actorDraftSchema: z.ZodMiniType<Drafted<Actor>> = draft satisfies Exactly<
  Authored<Drafted<Actor>>,
  typeof draft
>;
