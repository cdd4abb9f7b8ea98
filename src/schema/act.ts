import * as z from "zod/v4-mini";
import { eventGroups } from "../vocabulary/eventGroups.js";
import { eventKinds } from "../vocabulary/eventKinds.js";
import { linkKinds } from "../vocabulary/linkKinds.js";
import { roles } from "../vocabulary/roles.js";
import { statuses } from "../vocabulary/statuses.js";
import { weapons } from "../vocabulary/weapons.js";
import type { Drafted } from "../model/drafted.js";
import type { ConflictEvent } from "../model/event.js";
import type { Prospect } from "../model/prospect.js";
import { bilingualSchema } from "./bilingual.js";
import { actEvidenceSchema, actInferenceSchema } from "./evidence.js";
import { placeReferenceDraftSchema, placeReferenceSchema } from "./placeReference.js";
import { recordDateDraftSchema, recordDateSchema } from "./recordDate.js";
import type { Authored, Exactly } from "./exactly.js";
import { says } from "./says.js";
import { countSchema, schemaAddressSchema, slugSchema } from "./scalars.js";

const authored = () => ({
  id: slugSchema,
  kind: z.enum(eventKinds, says),
  title: bilingualSchema,
  summary: bilingualSchema,
  participants: z._default(
    z.array(
      z.strictObject(
        { actor: slugSchema, role: z.enum(roles, says), status: z.enum(statuses, says) },
        says,
      ),
      says,
    ),
    [],
  ),
  weapons: z._default(z.array(z.enum(weapons, says), says), []),
  links: z._default(
    z.array(z.strictObject({ kind: z.enum(linkKinds, says), to: slugSchema }, says), says),
    [],
  ),
  inferred: z._default(z.array(actInferenceSchema, says), []),
  evidence: z.array(actEvidenceSchema, says),
});

const finished = () => ({
  ...authored(),
  group: z.enum(eventGroups, says),
  witnesses: countSchema,
  date: recordDateSchema,
  place: z.optional(placeReferenceSchema),
});

const drafted = () => ({
  ...authored(),
  $schema: z.optional(schemaAddressSchema),
  group: z.optional(z.enum(eventGroups, says)),
  witnesses: z.optional(countSchema),
  date: recordDateDraftSchema,
  place: z.optional(placeReferenceDraftSchema),
});

const done = () => ({ modality: z.enum(["occurred", "ongoing"], says) });
const heldOut = () => ({
  modality: z.enum(["planned", "threatened", "demanded", "conditional"], says),
});

const event = /* @__PURE__ */ (() => z.strictObject({ ...finished(), ...done() }, says))();
const eventDraft = /* @__PURE__ */ (() => z.strictObject({ ...drafted(), ...done() }, says))();
const prospect = /* @__PURE__ */ (() => z.strictObject({ ...finished(), ...heldOut() }, says))();
const prospectDraft = /* @__PURE__ */ (() =>
  z.strictObject({ ...drafted(), ...heldOut() }, says))();

/** An event. */
export const eventSchema: z.ZodMiniType<ConflictEvent> = event satisfies Exactly<
  ConflictEvent,
  typeof event
>;

/** An event as a person writes it: what is worked out from it may be missing. */
export const eventDraftSchema: z.ZodMiniType<Drafted<ConflictEvent>> = eventDraft satisfies Exactly<
  Authored<Drafted<ConflictEvent>>,
  typeof eventDraft
>;

/** A prospect. */
export const prospectSchema: z.ZodMiniType<Prospect> = prospect satisfies Exactly<
  Prospect,
  typeof prospect
>;

/** A prospect as a person writes it: what is worked out from it may be missing. */
export const prospectDraftSchema: z.ZodMiniType<Drafted<Prospect>> =
  prospectDraft satisfies Exactly<Authored<Drafted<Prospect>>, typeof prospectDraft>;
