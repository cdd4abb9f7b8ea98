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
import { evidenceSchema, inferenceSchema } from "./evidence.js";
import type { Exactly } from "./exactly.js";
import { placeReferenceDraftSchema, placeReferenceSchema } from "./placeReference.js";
import { recordDateDraftSchema, recordDateSchema } from "./recordDate.js";
import { slugSchema } from "./slug.js";

const authored = () => ({
  id: slugSchema,
  kind: z.enum(eventKinds),
  title: bilingualSchema,
  summary: bilingualSchema,
  modality: z.enum(modalities),
  participants: z._default(
    z.array(z.strictObject({ actor: slugSchema, role: z.enum(roles), status: z.enum(statuses) })),
    [],
  ),
  weapons: z._default(z.array(z.enum(weapons)), []),
  links: z._default(z.array(z.strictObject({ kind: z.enum(linkKinds), event: slugSchema })), []),
  inferred: z._default(z.array(inferenceSchema), []),
  evidence: z.array(evidenceSchema),
});

const whole = /* @__PURE__ */ (() =>
  z.strictObject({
    ...authored(),
    group: z.enum(eventGroups),
    date: recordDateSchema,
    place: z.optional(placeReferenceSchema),
  }))();

const draft = /* @__PURE__ */ (() =>
  z.strictObject({
    ...authored(),
    group: z.optional(z.enum(eventGroups)),
    date: recordDateDraftSchema,
    place: z.optional(placeReferenceDraftSchema),
  }))();

/** An event. */
export const eventSchema: z.ZodMiniType<ConflictEvent> = whole satisfies Exactly<
  ConflictEvent,
  typeof whole
>;

/** The same as a person writes it. */
export const eventDraftSchema: z.ZodMiniType<Drafted<ConflictEvent>> = draft satisfies Exactly<
  Drafted<ConflictEvent>,
  typeof draft
>;
