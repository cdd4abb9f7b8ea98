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
