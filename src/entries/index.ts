export type { Alias } from "../model/alias.js";
export type { Actor, ActorField, Person, Post, Relation } from "../model/actor.js";
export type { Bilingual } from "../model/bilingual.js";
export type { Dataset } from "../model/dataset.js";
export type { ConflictEvent, EventField, EventLink, Participant } from "../model/event.js";
export type {
  Attestation,
  Attribution,
  Evidence,
  Inference,
  Locator,
  Variant,
} from "../model/evidence.js";
export type { Figure, FigureField, FigureValue } from "../model/figure.js";
export type { Coordinates, Place } from "../model/place.js";
export type { PlaceReference } from "../model/placeReference.js";
export type { RecordDate } from "../model/recordDate.js";
export type { RecordIds } from "../model/recordIds.js";
export type { Redirect } from "../model/redirect.js";
export type { BareParagraph, Digest, Source } from "../model/source.js";
export type { Attested, Spanning } from "../model/spanning.js";
export type {
  AnyTerm,
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkGap,
  CrosswalkScheme,
  Synonyms,
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
export type { TermId, TermList } from "../vocabulary/termLists.js";
export type { Unit } from "../vocabulary/units.js";
export type { Weapon } from "../vocabulary/weapons.js";

export { cite } from "../ownRelease/cite.js";
export { citeRelease } from "../ownRelease/citeRelease.js";
export type { OwnReleaseOptions } from "../ownRelease/ownRelease.js";
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

export { isCalendarDay } from "../dates/calendar.js";
export { isEdtf } from "../dates/dateBounds.js";
export type { KnownBounds } from "../dates/bounds.js";
export { boundsOf } from "../query/time/boundsOf.js";
export { type ActorCriteria, selectActors } from "../select/selectActors.js";
export { type ActorAttribution, attributionsOf } from "../query/claims/attributionsOf.js";
export { labelOf, type LabelOptions } from "../query/lookup/labelOf.js";
export { type PlacePoint, pointOf } from "../query/places/pointOf.js";
export { type PlaceCriteria, selectPlaces } from "../select/selectPlaces.js";
export { asOf, type AsOfOptions, type Held } from "../query/time/asOf.js";
export {
  type BoundingBox,
  type BoxedPlaces,
  boundingBoxOf,
} from "../query/places/boundingBoxOf.js";
export { byId } from "../query/lookup/byId.js";
export type { Certainty } from "../input/requireTerms.js";
export { chainOf } from "../query/claims/chainOf.js";
export type {
  CitableRecord,
  CitationFormat,
  Citations,
  CslDate,
  CslItem,
  CslName,
} from "../query/citation/citation.js";
export { type Claim, claimsAbout } from "../query/claims/claimsAbout.js";
export { compareDates } from "../query/time/compareDates.js";
export type {
  CytoscapeEdge,
  CytoscapeElements,
  CytoscapeNode,
} from "../query/network/cytoscapeElements.js";
export {
  type Dispute,
  type DisputedEvent,
  type Reading,
  rivalClaims,
} from "../query/claims/rivalClaims.js";
export { type Distance, distanceBetween } from "../query/places/distanceBetween.js";
export { type Dyad, dyads } from "../query/network/dyads.js";
export { egoNetwork } from "../query/network/egoNetwork.js";
export { type EventCriteria, selectEvents } from "../select/selectEvents.js";
export { type FigureCriteria, selectFigures } from "../select/selectFigures.js";
export {
  type FigurePolicy,
  type ResolvedNumbers,
  type StatedNumbers,
  type FigureQuestion,
  type FigureWord,
  type ResolvedFigure,
  type ResolvedFrom,
  resolveFigure,
} from "../query/figures/resolveFigure.js";
export { type SeriesOptions, seriesOf } from "../query/figures/seriesOf.js";
export { figuresOn } from "../query/figures/figuresOn.js";
export { type FigureSum, type LooseFigureSum, sumOf } from "../query/figures/sumOf.js";
export { type HeldPost, postsOf } from "../query/time/postsOf.js";
export { type HeldRelation, relationsOf } from "../query/time/relationsOf.js";
export type { Dated, Identified } from "../model/identified.js";
export { type EventIndex, indexEvents } from "../eventIndex/indexEvents.js";
export { isWithin } from "../query/places/isWithin.js";
export { type MembershipOptions, membersOf } from "../query/network/membersOf.js";
export {
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type NetworkOptions,
  type NodeAttributes,
  type RelationAttributes,
  type SharedEventsAttributes,
  type NetworkCriteria,
  networkOf,
} from "../query/network/networkOf.js";
export type { OneOrMore } from "../input/requireValues.js";
export { type Fate, type Outcome, outcomesOf } from "../query/claims/outcomesOf.js";
export { overlaps, type OverlapsOptions } from "../query/time/overlaps.js";
export type { AnyDate } from "../input/readBounds.js";
export { type FigureDifference, type Rivalry, rivals } from "../query/figures/rivals.js";
export { selectSources, type SourceCriteria } from "../select/selectSources.js";
export { type SeriesStep, stepSeries } from "../query/figures/stepSeries.js";
export { timeline } from "../query/time/timeline.js";
export {
  type CalendarGroup,
  type CalendarUnit,
  type GroupedTimeline,
  type OnTimeline,
  type OnTimelineWithActors,
  type OnTimelineWithPlace,
  timelineBy,
  type TimelineGroup,
} from "../query/time/timelineBy.js";
export { type FormatDateOptions, formatDate } from "../query/time/formatDate.js";
export { isolateRtl } from "../arabic/isolateRtl.js";
export { toCytoscape } from "../query/network/toCytoscape.js";
export { withinBox } from "../query/places/withinBox.js";
