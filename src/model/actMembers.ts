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
  /** A few neutral words, written by us. */
  readonly title: Bilingual;
  /** One or two sentences, written by us. */
  readonly summary: Bilingual;
  /** When it was; for a prospect, when it was meant to be. */
  readonly date: RecordDate;
  /** Where, if the text says. */
  readonly place?: PlaceReference<Ids>;
  /** Who takes part, in which role, and how certain that is. */
  readonly participants: readonly Participant<Ids>[];
  /** What was fired or laid, or was meant to be. */
  readonly weapons: readonly Weapon[];
  /** Links to other acts, from this one to the other. */
  readonly links: readonly ActLink<Ids>[];
  /** How many independent witnesses tell it, as `witnessesOf` counts them. Derived. */
  readonly witnesses: number;
  /** Fields that are inferred, with reasons. */
  readonly inferred: readonly Inference<ActField<Ids>>[];
  /** Who says so, and where. */
  readonly evidence: readonly Evidence<Ids, ActField<Ids>>[];
}

/**
 * A field of an event or a prospect that evidence can support. A single participant or link has its id in the
 * name.
 */
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
  /** How certain that is: an alleged agent is not a confirmed one. */
  readonly status: Status;
}

/** A link from one act to another. */
export interface ActLink<Ids extends RecordIds = RecordIds> {
  /** The kind of link. */
  readonly kind: LinkKind;
  /** The other event or prospect. An event and a prospect never have the same id. */
  readonly to: Ids["event"] | Ids["prospect"];
}
