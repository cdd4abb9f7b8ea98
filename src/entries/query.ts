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
export { cite } from "../query/cite.js";
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
