import type { EventGroup } from "../vocabulary/eventGroups.js";
import type { EventKind } from "../vocabulary/eventKinds.js";
import type { LinkKind } from "../vocabulary/linkKinds.js";
import type { Role } from "../vocabulary/roles.js";
import type { Status } from "../vocabulary/statuses.js";
import type { Weapon } from "../vocabulary/weapons.js";
import type { Bilingual } from "./bilingual.js";
import type { Evidence, Inference } from "./evidence.js";
import type { PlaceReference } from "./placeReference.js";
import type { RecordDate } from "./recordDate.js";
import type { RecordIds } from "./recordIds.js";

/** What an event and a prospect have in common. */
export interface ActMembers<Ids extends RecordIds = RecordIds> {
  /** What sort of act. */
  readonly kind: EventKind;
  /** The group that the kind belongs to. Derived. */
  readonly group: EventGroup;
  /** A few neutral words of ours. */
  readonly title: Bilingual;
  /** One or two sentences of ours. */
  readonly summary: Bilingual;
  /** When: of an event, when it was; of a prospect, when it was to be. */
  readonly date: RecordDate;
  /** Where, if told. */
  readonly place?: PlaceReference<Ids>;
  /** Who takes part, in which role, and how surely. */
  readonly participants: readonly Participant<Ids>[];
  /** What was fired or laid, or was to be. */
  readonly weapons: readonly Weapon[];
  /** Ties to other acts, read from this one to the other. */
  readonly links: readonly ActLink<Ids>[];
  /** Fields that are inferred, with reasons. */
  readonly inferred: readonly Inference<ActField<Ids>>[];
  /** Who says so, and where. */
  readonly evidence: readonly Evidence<Ids, ActField<Ids>>[];
}

/** A field of an event or a prospect that evidence can support; a single participant or link by its id. */
export type ActField<Ids extends RecordIds = RecordIds> =
  | "kind"
  | "date"
  | "place"
  | "modality"
  | "participants"
  | `participants.${Ids["actor"]}`
  | "weapons"
  | "links"
  | `links.${Ids["event"] | Ids["prospect"]}`;

/** One actor's part in an act. */
export interface Participant<Ids extends RecordIds = RecordIds> {
  /** Who. */
  readonly actor: Ids["actor"];
  /** In which role. */
  readonly role: Role;
  /** How surely: an alleged agent is not a confirmed one. */
  readonly status: Status;
}

/** A tie from one act to another. */
export interface ActLink<Ids extends RecordIds = RecordIds> {
  /** What ties them. */
  readonly kind: LinkKind;
  /** The other event or prospect. No event has the id of a prospect. */
  readonly to: Ids["event"] | Ids["prospect"];
}
