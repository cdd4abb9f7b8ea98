import type { CrossedTerm } from "../../crosswalk/crosswalkOf.js";
import type { DatePrecisionReason } from "../../crosswalk/datePrecisionOf.js";
import type { PlacePrecisionReason } from "../../crosswalk/placePrecisionOf.js";
import type { ViolenceReason } from "../../crosswalk/violenceTypeOf.js";
import type { Actor } from "../../model/actor.js";
import type { Figure } from "../../model/figure.js";
import type { Place } from "../../model/place.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Source } from "../../model/source.js";

/** The records that rows are looked up in. */
export interface FieldRecords<Ids extends RecordIds = RecordIds> {
  /** The participants of the events and the outlets of their sources must be among them. */
  readonly actors: readonly Actor<Ids>[];
  /** The places of the events, and the places around these, must be among them. */
  readonly places: readonly Place<Ids>[];
  /** The sources of the events must be among them. */
  readonly sources: readonly Source<Ids>[];
  /** The numbers of killed persons are read; any others may be among them. */
  readonly figures: readonly Figure<Ids>[];
  /** The kinds and groups of events, the modalities and the kinds of actors, with their codes. */
  readonly terms: readonly CrossedTerm[];
  /** Not read. It may be there, so that a whole data set fits. */
  readonly events?: unknown;
  /** Not read. It may be there, so that a whole data set fits. */
  readonly prospects?: unknown;
}

/**
 * Rows with the columns of another project, and what they do not say.
 *
 * @typeParam Row - A row.
 * @typeParam Ids - The ids of the events.
 */
export interface FieldTable<Row, Ids extends RecordIds = RecordIds> {
  /** One row for an event, in the order of the events. */
  readonly rows: readonly Row[];
  /** The events that have no row, each with the column that the other project could not fill, and why. */
  readonly leftOut: readonly FieldLoss<Ids>[];
  /** Of the events that have a row: which columns say less than the record, or something chosen, and why. */
  readonly lost: readonly FieldLoss<Ids>[];
}

/** One column of one event that says less than the record, or that nothing can be written into. */
export interface FieldLoss<Ids extends RecordIds = RecordIds> {
  /** The event. */
  readonly id: Ids["event"] | Ids["prospect"];
  /** The column, by its name in the other project. */
  readonly column: string;
  /** Why. */
  readonly reason: LossReason;
}

/**
 * Why a column says less than the record.
 *
 * Reasons of the codes, as `crosswalkOf`, `datePrecisionOf`, `placePrecisionOf` and `violenceTypeOf` give them; and:
 *
 * - `day-chosen`: the day is the middle one of those that the date may mean.
 * - `status`: the actor is only claimed, alleged, announced or denied to take part.
 * - `several-actors`: only the first actor is here, the others are in another column or joined with it.
 * - `other-roles`: actors in further roles, such as a witness or a host, are left out.
 * - `actor-type-open`: the kind of the actor has several codes there, or none.
 * - `no-place`: the record has no place.
 * - `no-point`: neither the place nor a place around it has a point.
 * - `point-of-larger-place`: the point is that of a place around it.
 * - `no-number`: nobody gives a number of killed persons.
 * - `word-only`: it is given only in words, such as _dozens_, which never become numbers.
 * - `rival-numbers`: of several numbers one was taken, by the rule of the other project.
 * - `bound-dropped`: the number is a bound or an estimate.
 * - `number-of-part`: the number is of some of the victims, because nobody gives one of all.
 * - `rival-readings`: a source says another kind, date, place or modality.
 */
export type LossReason =
  | ViolenceReason
  | DatePrecisionReason
  | PlacePrecisionReason
  | "day-chosen"
  | "status"
  | "several-actors"
  | "other-roles"
  | "actor-type-open"
  | "no-place"
  | "no-point"
  | "point-of-larger-place"
  | "no-number"
  | "word-only"
  | "rival-numbers"
  | "bound-dropped"
  | "number-of-part"
  | "rival-readings";

/** Notes what a row loses. */
export type Lose = (column: string, reason: LossReason) => void;
