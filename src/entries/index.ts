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

export { cite } from "../bound/cite.js";
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

export { boundsOf, type KnownBounds } from "../edtf/boundsOf.js";
export type { ActorCriteria } from "../query/actorCriteria.js";
export { asOf } from "../query/asOf.js";
export type { BoundingBox, BoxedPlaces } from "../query/boundingBox.js";
export { boundingBoxOf } from "../query/boundingBoxOf.js";
export { byId } from "../query/byId.js";
export type { Certainty } from "../query/certainty.js";
export { chainOf } from "../query/chainOf.js";
export type {
  CitableRecord,
  CitationFormat,
  Citations,
  CitedDataset,
  CslDate,
  CslItem,
  CslName,
  ReleaseDetails,
} from "../query/citation.js";
export { citeRelease } from "../query/citeRelease.js";
export type { Claim } from "../query/claim.js";
export { claimsAbout } from "../query/claimsAbout.js";
export { compareDates } from "../query/compareDates.js";
export type {
  CytoscapeEdge,
  CytoscapeElements,
  CytoscapeNode,
} from "../query/cytoscapeElements.js";
export type { Dispute, DisputedEvent, Reading } from "../query/dispute.js";
export type { Distance } from "../query/distance.js";
export { distanceBetween } from "../query/distanceBetween.js";
export type { Dyad } from "../query/dyad.js";
export { dyads } from "../query/dyads.js";
export { egoNetwork } from "../query/egoNetwork.js";
export type { EventCriteria } from "../query/eventCriteria.js";
export type { FigureCriteria } from "../query/figureCriteria.js";
export type { FigurePolicy, ResolvedNumbers, StatedNumbers } from "../query/figurePolicy.js";
export type { FigureQuestion } from "../query/figureQuestion.js";
export { figuresOn } from "../query/figuresOn.js";
export type { FigureSum, LooseFigureSum } from "../query/figureSum.js";
export type { HeldPost } from "../query/heldPost.js";
export type { HeldRelation } from "../query/heldRelation.js";
export type { Dated, Identified } from "../query/identified.js";
export { type EventIndex, indexEvents } from "../query/indexEvents.js";
export { isWithin } from "../query/isWithin.js";
export type { MembershipOptions } from "../query/membershipOptions.js";
export { membersOf } from "../query/membersOf.js";
export type {
  Network,
  NetworkEdge,
  NetworkNode,
  NetworkOptions,
  NodeAttributes,
  RelationAttributes,
  SharedEventsAttributes,
} from "../query/network.js";
export type { NetworkCriteria } from "../query/networkCriteria.js";
export { networkOf } from "../query/networkOf.js";
export type { SeriesOptions } from "../query/observedSeries.js";
export type { OneOrMore } from "../query/oneOrMore.js";
export type {
  CalendarUnit,
  OnTimeline,
  OnTimelineWithActors,
  OnTimelineWithPlace,
} from "../query/onTimeline.js";
export type { Fate, Outcome } from "../query/outcome.js";
export { outcomesOf } from "../query/outcomesOf.js";
export { overlaps } from "../query/overlaps.js";
export { postsOf } from "../query/postsOf.js";
export type { AnyDate } from "../query/readBounds.js";
export { relationsOf } from "../query/relationsOf.js";
export type { FigureWord, ResolvedFigure, ResolvedFrom } from "../query/resolvedFigure.js";
export { resolveFigure } from "../query/resolveFigure.js";
export { rivalClaims } from "../query/rivalClaims.js";
export { type FigureDifference, type Rivalry, rivals } from "../query/rivals.js";
export { selectActors } from "../query/selectActors.js";
export { selectEvents } from "../query/selectEvents.js";
export { selectFigures } from "../query/selectFigures.js";
export { selectSources } from "../query/selectSources.js";
export { seriesOf } from "../query/seriesOf.js";
export type { SourceCriteria } from "../query/sourceCriteria.js";
export { type SeriesStep, stepSeries } from "../query/stepSeries.js";
export { sumOf } from "../query/sumOf.js";
export { timeline } from "../query/timeline.js";
export { timelineBy } from "../query/timelineBy.js";
export type { TimelineGroup } from "../query/timelineGroup.js";
export { toCytoscape } from "../query/toCytoscape.js";
export { withinBox } from "../query/withinBox.js";
