export { isCalendarDay } from "../dates/isCalendarDay.js";
export { isEdtf } from "../dates/isEdtf.js";
export type { KnownBounds } from "../dates/knownBounds.js";
export { boundsOf } from "../query/time/boundsOf.js";
export type { ActorCriteria } from "../select/selectActors.js";
export { type ActorAttribution, attributionsOf } from "../query/claims/attributionsOf.js";
export { labelOf, type LabelOptions } from "../query/lookup/labelOf.js";
export { type PlacePoint, pointOf } from "../query/places/pointOf.js";
export { type PlaceCriteria, selectPlaces } from "../select/selectPlaces.js";
export { asOf, type AsOfOptions, type Held } from "../query/time/asOf.js";
export type { BoundingBox, BoxedPlaces } from "../query/places/boundingBox.js";
export { boundingBoxOf } from "../query/places/boundingBoxOf.js";
export { byId } from "../query/lookup/byId.js";
export type { Certainty } from "../input/certainty.js";
export { chainOf } from "../query/claims/chainOf.js";
export type {
  CitableRecord,
  CitationFormat,
  Citations,
  CitedDataset,
  CitedRecords,
  CitedRelease,
  CslDate,
  CslItem,
  CslName,
  ReleaseDetails,
} from "../query/citation/citation.js";
export { cite } from "../query/citation/cite.js";
export { citeRelease } from "../query/citation/citeRelease.js";
export type { Claim } from "../query/claims/claim.js";
export { claimsAbout } from "../query/claims/claimsAbout.js";
export { compareDates } from "../query/time/compareDates.js";
export type {
  CytoscapeEdge,
  CytoscapeElements,
  CytoscapeNode,
} from "../query/network/cytoscapeElements.js";
export type { Dispute, DisputedEvent, Reading } from "../query/claims/dispute.js";
export type { Distance } from "../query/places/distance.js";
export { distanceBetween } from "../query/places/distanceBetween.js";
export type { Dyad } from "../query/network/dyad.js";
export { dyads } from "../query/network/dyads.js";
export { egoNetwork } from "../query/network/egoNetwork.js";
export type { EventCriteria } from "../select/selectEvents.js";
export type { FigureCriteria } from "../select/selectFigures.js";
export type {
  FigurePolicy,
  ResolvedNumbers,
  StatedNumbers,
} from "../query/figures/figurePolicy.js";
export type { FigureQuestion } from "../query/figures/figureQuestion.js";
export { figuresOn } from "../query/figures/figuresOn.js";
export type { FigureSum, LooseFigureSum } from "../query/figures/figureSum.js";
export type { HeldPost } from "../query/time/heldPost.js";
export type { HeldRelation } from "../query/time/heldRelation.js";
export type { Dated, Identified } from "../model/identified.js";
export { type EventIndex, indexEvents } from "../eventIndex/indexEvents.js";
export { isWithin } from "../query/places/isWithin.js";
export type { MembershipOptions } from "../query/network/membershipOptions.js";
export { membersOf } from "../query/network/membersOf.js";
export type {
  Network,
  NetworkEdge,
  NetworkNode,
  NetworkOptions,
  NodeAttributes,
  RelationAttributes,
  SharedEventsAttributes,
} from "../query/network/network.js";
export type { NetworkCriteria } from "../query/network/networkCriteria.js";
export { networkOf } from "../query/network/networkOf.js";
export type { SeriesOptions } from "../query/figures/observedSeries.js";
export type { OneOrMore } from "../input/oneOrMore.js";
export type { Fate, Outcome } from "../query/claims/outcome.js";
export { outcomesOf } from "../query/claims/outcomesOf.js";
export { overlaps, type OverlapsOptions } from "../query/time/overlaps.js";
export { postsOf } from "../query/time/postsOf.js";
export type { AnyDate } from "../input/readBounds.js";
export { relationsOf } from "../query/time/relationsOf.js";
export type { FigureWord, ResolvedFigure, ResolvedFrom } from "../query/figures/resolvedFigure.js";
export { resolveFigure } from "../query/figures/resolveFigure.js";
export { rivalClaims } from "../query/claims/rivalClaims.js";
export { type FigureDifference, type Rivalry, rivals } from "../query/figures/rivals.js";
export { selectActors } from "../select/selectActors.js";
export { selectEvents } from "../select/selectEvents.js";
export { selectFigures } from "../select/selectFigures.js";
export { selectSources } from "../select/selectSources.js";
export { seriesOf } from "../query/figures/seriesOf.js";
export type { SourceCriteria } from "../select/selectSources.js";
export { type SeriesStep, stepSeries } from "../query/figures/stepSeries.js";
export { sumOf } from "../query/figures/sumOf.js";
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
