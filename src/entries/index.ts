export type { Alias } from "../model/alias.js";
export type { Actor, Person, Post, Relation } from "../model/actor.js";
export type { Bilingual } from "../model/bilingual.js";
export type { Dataset } from "../model/dataset.js";
export type { ConflictEvent, EventLink, Participant } from "../model/event.js";
export type {
  Attestation,
  Attribution,
  Evidence,
  Inference,
  Locator,
  Variant,
} from "../model/evidence.js";
export type { Figure, FigureValue } from "../model/figure.js";
export type { Coordinates, Place } from "../model/place.js";
export type { PlaceReference } from "../model/placeReference.js";
export type { RecordDate } from "../model/recordDate.js";
export type { RecordIds } from "../model/recordIds.js";
export type { Redirect } from "../model/redirect.js";
export type { BareParagraph, Digest, Source } from "../model/source.js";
export type { Attested, Spanning } from "../model/spanning.js";
export type {
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkGap,
  CrosswalkScheme,
  Term,
} from "../model/term.js";

export type { Access } from "../vocabulary/accesses.js";
export type { ActorKind } from "../vocabulary/actorKinds.js";
export type { AliasKind } from "../vocabulary/aliasKinds.js";
export type { Bound } from "../vocabulary/bounds.js";
export type { DateBasis } from "../vocabulary/dateBases.js";
export type { EventGroup } from "../vocabulary/eventGroups.js";
export type { EventKind } from "../vocabulary/eventKinds.js";
export type { Identity } from "../vocabulary/identities.js";
export type { LinkKind } from "../vocabulary/linkKinds.js";
export type { Measure } from "../vocabulary/measures.js";
export type { Modality } from "../vocabulary/modalities.js";
export type { PlaceKind } from "../vocabulary/placeKinds.js";
export type { PlacePrecision } from "../vocabulary/placePrecisions.js";
export type { PostTitle } from "../vocabulary/postTitles.js";
export type { RelationKind } from "../vocabulary/relationKinds.js";
export type { Role } from "../vocabulary/roles.js";
export type { SourceKind } from "../vocabulary/sourceKinds.js";
export type { Status } from "../vocabulary/statuses.js";
export type { Unit } from "../vocabulary/units.js";
export type { Weapon } from "../vocabulary/weapons.js";

export { actors } from "../collections/actors.js";
export { events } from "../collections/events.js";
export { figures } from "../collections/figures.js";
export type {
  ActorId,
  DatasetIds,
  EventId,
  FigureId,
  PlaceId,
  SourceId,
} from "../collections/ids.js";
export { people } from "../collections/people.js";
export { places } from "../collections/places.js";
export { redirects } from "../collections/redirects.js";
export { release, type ReleaseDigests } from "../collections/release.js";
export { sources } from "../collections/sources.js";
export { terms } from "../collections/terms.js";

export { asOf } from "../query/asOf.js";
export { byId } from "../query/byId.js";
export type { Certainty } from "../query/certainty.js";
export type { EventCriteria } from "../query/eventCriteria.js";
export type { Dated, Identified } from "../query/identified.js";
export type { HeldPost } from "../query/heldPost.js";
export type { OneOrMore } from "../query/oneOrMore.js";
export { postsOf } from "../query/postsOf.js";
export { selectEvents } from "../query/selectEvents.js";
export { seriesOf } from "../query/seriesOf.js";
export { timeline } from "../query/timeline.js";
