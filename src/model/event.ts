import type { EventGroup } from "../vocabulary/eventGroups.js";
import type { EventKind } from "../vocabulary/eventKinds.js";
import type { LinkKind } from "../vocabulary/linkKinds.js";
import type { Modality } from "../vocabulary/modalities.js";
import type { Role } from "../vocabulary/roles.js";
import type { Status } from "../vocabulary/statuses.js";
import type { Weapon } from "../vocabulary/weapons.js";
import type { Bilingual } from "./bilingual.js";
import type { Evidence, Inference } from "./evidence.js";
import type { PlaceReference } from "./placeReference.js";
import type { RecordDate } from "./recordDate.js";
import type { RecordIds } from "./recordIds.js";

/**
 * What happened, was said, planned, threatened or agreed.
 *
 * A speech act and the act it speaks of are two linked events: a threat is not an attack.
 */
export interface ConflictEvent<Ids extends RecordIds = RecordIds> {
  /** Permanent id. */
  readonly id: Ids["event"];
  /** What sort of act. */
  readonly kind: EventKind;
  /** The group that the kind belongs to. Derived. */
  readonly group: EventGroup;
  /** A few neutral words of ours. */
  readonly title: Bilingual;
  /** One or two sentences of ours. */
  readonly summary: Bilingual;
  /** When. */
  readonly date: RecordDate;
  /** Where, if told. */
  readonly place?: PlaceReference<Ids>;
  /** Whether it happened, goes on, or is only planned, threatened, demanded or conditional. */
  readonly modality: Modality;
  /** Who took part, in which role, and how surely. */
  readonly participants: readonly Participant<Ids>[];
  /** What was fired or laid. */
  readonly weapons: readonly Weapon[];
  /** Ties to other events, read from this event to the other. */
  readonly links: readonly EventLink<Ids>[];
  /** Fields that are inferred, with reasons. */
  readonly inferred: readonly Inference<EventField<Ids>>[];
  /** Who says so, and where. */
  readonly evidence: readonly Evidence<Ids, EventField<Ids>>[];
}

/** A field of an event that evidence can support; a single participant or link by its id. */
export type EventField<Ids extends RecordIds = RecordIds> =
  | "kind"
  | "date"
  | "place"
  | "modality"
  | "participants"
  | `participants.${Ids["actor"]}`
  | "weapons"
  | "links"
  | `links.${Ids["event"]}`;

/** One actor's part in an event. */
export interface Participant<Ids extends RecordIds = RecordIds> {
  /** Who. */
  readonly actor: Ids["actor"];
  /** In which role. */
  readonly role: Role;
  /** How surely: an alleged agent is not a confirmed one. */
  readonly status: Status;
}

/** A tie from one event to another. */
export interface EventLink<Ids extends RecordIds = RecordIds> {
  /** What ties them. */
  readonly kind: LinkKind;
  /** The other event. */
  readonly event: Ids["event"];
}
