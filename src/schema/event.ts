import * as z from "zod/v4-mini";
import type { Drafted } from "../model/drafted.js";
import type { ConflictEvent } from "../model/event.js";
import { eventGroups } from "../vocabulary/eventGroups.js";
import { eventKinds } from "../vocabulary/eventKinds.js";
import { linkKinds } from "../vocabulary/linkKinds.js";
import { modalities } from "../vocabulary/modalities.js";
import { roles } from "../vocabulary/roles.js";
import { statuses } from "../vocabulary/statuses.js";
import { weapons } from "../vocabulary/weapons.js";
import { bilingualSchema } from "./bilingual.js";
import { eventEvidenceSchema, eventInferenceSchema } from "./evidence.js";
import type { Exactly } from "./exactly.js";
import { placeReferenceDraftSchema, placeReferenceSchema } from "./placeReference.js";
import { recordDateDraftSchema, recordDateSchema } from "./recordDate.js";
import { says } from "./says.js";
import { slugSchema } from "./scalars.js";

const authored = () => ({
  id: slugSchema,
  kind: z.enum(eventKinds, says),
  title: bilingualSchema,
  summary: bilingualSchema,
  modality: z.enum(modalities, says),
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
    z.array(z.strictObject({ kind: z.enum(linkKinds, says), event: slugSchema }, says), says),
    [],
  ),
  inferred: z._default(z.array(eventInferenceSchema, says), []),
  evidence: z.array(eventEvidenceSchema, says),
});

const whole = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      ...authored(),
      group: z.enum(eventGroups, says),
      date: recordDateSchema,
      place: z.optional(placeReferenceSchema),
    },
    says,
  ))();

const draft = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      ...authored(),
      group: z.optional(z.enum(eventGroups, says)),
      date: recordDateDraftSchema,
      place: z.optional(placeReferenceDraftSchema),
    },
    says,
  ))();

/** An event. */
export const eventSchema: z.ZodMiniType<ConflictEvent> = whole satisfies Exactly<
  ConflictEvent,
  typeof whole
>;

/** An event as a person writes it: what is worked out from it may be missing. */
export const eventDraftSchema: z.ZodMiniType<Drafted<ConflictEvent>> = draft satisfies Exactly<
  Drafted<ConflictEvent>,
  typeof draft
>;
