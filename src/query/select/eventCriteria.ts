import type { RecordIds } from "../../model/recordIds.js";
import type { EventGroup } from "../../vocabulary/eventGroups.js";
import type { EventKind } from "../../vocabulary/eventKinds.js";
import type { Modality } from "../../vocabulary/modalities.js";
import type { Role } from "../../vocabulary/roles.js";
import type { Status } from "../../vocabulary/statuses.js";
import type { Certainty } from "../../input/certainty.js";
import type { OneOrMore } from "../../input/oneOrMore.js";

/**
 * What events to select. All criteria must hold together; one that is left out asks nothing.
 *
 * Where a list is given, any of its values will do.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface EventCriteria<Ids extends RecordIds = RecordIds> {
  /**
   * A window of time in EDTF, taken as widely as it can be read: `2020-09/2020-11` runs
   * from 1 September to 30 November, `2020-09/..` has no end.
   */
  readonly during?: string;
  /**
   * Whether some reading of the event's date must touch `during` (`possible`, unless told),
   * or every reading (`certain`).
   */
  readonly certainty?: Certainty;
  /** Actors that took part, in the role of `role` if that is given. */
  readonly involving?: OneOrMore<Ids["actor"]>;
  /** Roles that somebody had, who is one of `involving` if that is given. */
  readonly role?: OneOrMore<Role>;
  /** Kinds of event, or groups of kinds. */
  readonly kind?: OneOrMore<EventKind | EventGroup>;
  /** Places that the event was at, or anywhere inside of. */
  readonly at?: OneOrMore<Ids["place"]>;
  /** Modalities: happened, planned, threatened ... */
  readonly modality?: OneOrMore<Modality>;
  /** How an evidence item puts it. With `speaker` and `source`, of the same item. */
  readonly status?: OneOrMore<Status>;
  /** Who asserts it in an evidence item. With `status` and `source`, in the same item. */
  readonly speaker?: OneOrMore<Ids["actor"]>;
  /** The source of an evidence item. With `status` and `speaker`, of the same item. */
  readonly source?: OneOrMore<Ids["source"]>;
  /**
   * Words in either language, all of which must stand in the title or the summary, in whatever
   * spelling and be it within a longer word. Text without words asks nothing.
   */
  readonly text?: string;
}
