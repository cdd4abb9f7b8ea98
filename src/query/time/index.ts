export { asOf, type AsOfOptions, type Held } from "./asOf.js";
export { boundsOf } from "./boundsOf.js";
export { compareDates } from "./compareDates.js";
export { formatDate, type FormatDateOptions } from "./formatDate.js";
export { overlaps, type OverlapsOptions } from "./overlaps.js";
export { type HeldPost, postsOf } from "./postsOf.js";
export { type HeldRelation, relationsOf } from "./relationsOf.js";
export { timeline } from "./timeline.js";
export {
  type CalendarGroup,
  type CalendarUnit,
  type GroupedTimeline,
  type OnTimeline,
  type OnTimelineWithActors,
  type OnTimelineWithPlace,
  timelineBy,
  type TimelineGroup,
} from "./timelineBy.js";
