import type { Participant } from "../../model/event.js";
import type { RecordDate } from "../../model/recordDate.js";
import type { Identified } from "../id/identified.js";

/** A stretch of the calendar that events are grouped by. */
export type CalendarUnit = "day" | "week" | "month";

/** What `timelineBy` needs of an event whatever the grouping. */
export interface OnTimeline extends Identified {
  /** When it was, or can have been. */
  readonly date: Pick<RecordDate, "edtf" | "earliest" | "latest">;
}

/** What it needs to group by actor. */
export interface OnTimelineWithActors extends OnTimeline {
  /** Who took part. */
  readonly participants: readonly Pick<Participant, "actor">[];
}

/** What it needs to group by place. */
export interface OnTimelineWithPlace extends OnTimeline {
  /** Where, if told. */
  readonly place?: Identified;
}
