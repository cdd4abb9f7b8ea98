import { daysInMonth, isoWeek } from "../../dates/calendar.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireTerm } from "../../input/requireTerms.js";
import { calendarDay, having, listOf, maybe, type Shape, text } from "../../input/shape.js";
import type { Participant } from "../../model/actMembers.js";
import type { RecordDate } from "../../model/recordDate.js";
import type { Identified } from "../../model/identified.js";
import { inTimeOrder } from "./inTimeOrder.js";

/** A unit of the calendar to group events by. */
export type CalendarUnit = "day" | "week" | "month" | "year";

/** The fields of an event that `timelineBy` always needs. */
export interface OnTimeline extends Identified {
  /** When it was, or may have been. */
  readonly date: Pick<RecordDate, "earliest" | "latest">;
}

/** The fields that it needs to group by actor. */
export interface OnTimelineWithActors extends OnTimeline {
  /** Who took part. */
  readonly participants: readonly Pick<Participant, "actor">[];
}

/** The fields that it needs to group by place. */
export interface OnTimelineWithPlace extends OnTimeline {
  /** Where, if known. */
  readonly place?: Identified | undefined;
}

/**
 * Events in groups, and the events that belong to no group. Together they are all the events that were given.
 */
export interface GroupedTimeline<Group, Item> {
  /** The groups, in time order. No group is empty. */
  readonly groups: readonly Group[];
  /**
   * The events that belong to no group, in the order of `timeline`: their date does not lie within one unit
   * of the calendar, or they have no actor or no place.
   */
  readonly apart: readonly Item[];
}

/** Events that share an actor or a place. */
export interface TimelineGroup<Key, Item> {
  /** What they share: the id of an actor or a place, or the name of a day, week, month or year. */
  readonly key: Key;
  /** The events, in the order of `timeline`. */
  readonly events: readonly Item[];
}

/** Events of one day, week, month or year: one bar on a time axis. */
export interface CalendarGroup<Item> extends TimelineGroup<string, Item> {
  /** Its first day, `YYYY-MM-DD`. */
  readonly first: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly last: string;
}

/** A unit of the calendar, without its events. */
type Unit = Omit<CalendarGroup<never>, "events">;

/** The unit that a day lies in. */
const UNIT_OF: Readonly<Record<CalendarUnit, (day: string) => Unit>> = {
  day: (day) => ({ key: day, first: day, last: day }),
  week: isoWeek,
  month: (day) => {
    const key = day.slice(0, 7);
    const days = daysInMonth(Number(key.slice(0, 4)), Number(key.slice(5)));
    return { key, first: `${key}-01`, last: `${key}-${days}` };
  },
  year: (day) => {
    const key = day.slice(0, 4);
    return { key, first: `${key}-01-01`, last: `${key}-12-31` };
  },
};

const onTimeline: Shape = /* @__PURE__ */ having({
  id: text,
  date: /* @__PURE__ */ having({ earliest: calendarDay, latest: calendarDay }),
  place: /* @__PURE__ */ maybe(/* @__PURE__ */ having({ id: text })),
});
const withActors: Shape = /* @__PURE__ */ having({
  participants: /* @__PURE__ */ listOf(/* @__PURE__ */ having({ actor: text })),
});

/**
 * Groups events by day, week, month or year, for a time axis.
 *
 * An event whose date does not lie within one unit is not forced into one: it is in `apart`, so that no event
 * is lost.
 *
 * @typeParam Item - Events.
 * @param events - In any order. They are not changed.
 * @param by - `"day"` (keys such as `2020-11-17`), `"week"` (`2020-W47`), `"month"` (`2020-11`) or `"year"` (`2020`).
 * @returns New lists: the groups in time order, each with its first and last day, and the events that do not
 *   lie within one unit.
 * @throws {RangeError} When `by` is not one of the six values, or an event has no id or no date with its
 *   bounds.
 * @remarks
 * O(n log n). Weeks run from Monday to Sunday and belong to the year of their Thursday (ISO 8601-1:2019).
 * @example
 * ```ts
 * import { timelineBy } from "iraq-conflict-data";
 *
 * const day = (edtf) => ({ edtf, earliest: edtf, latest: edtf });
 * const told = [
 *   { id: "fire", date: day("2020-11-17") },
 *   { id: "talks", date: day("2020-11-20") },
 *   { id: "truce", date: { edtf: "2020-10/2020-11", earliest: "2020-10-01", latest: "2020-11-30" } },
 * ];
 * const { groups, apart } = timelineBy(told, "week");
 * groups.map(({ key, first, events }) => [key, first, events.length]); // => [["2020-W47", "2020-11-16", 2]]
 * apart.map(({ id }) => id); // => ["truce"]
 * ```
 */
export function timelineBy<Item extends OnTimeline>(
  events: readonly Item[],
  by: CalendarUnit,
): GroupedTimeline<CalendarGroup<Item>, Item>;
/**
 * Groups events by the actors that took part, in the order in which they first appear.
 *
 * @typeParam Item - Events.
 * @param events - In any order. They are not changed.
 * @param by - `"actor"`.
 * @returns New lists. An event is once in the group of each of its actors. An event without actors is in
 *   `apart`.
 * @throws {RangeError} When `by` is not one of the six values, or an event has no id, no participants or no
 *   date with its bounds.
 * @remarks
 * O(n log n), and as many entries as there are participants.
 * @example
 * ```ts
 * import { timelineBy } from "iraq-conflict-data";
 *
 * const date = { edtf: "2020", earliest: "2020-01-01", latest: "2020-12-31" };
 * const fire = { id: "fire", date, participants: [{ actor: "group" }, { actor: "state" }] };
 * timelineBy([fire], "actor").groups.map(({ key }) => key); // => ["group", "state"]
 * ```
 */
export function timelineBy<Item extends OnTimelineWithActors>(
  events: readonly Item[],
  by: "actor",
): GroupedTimeline<TimelineGroup<Item["participants"][number]["actor"], Item>, Item>;
/**
 * Groups events by place, in the order in which the places first appear.
 *
 * @typeParam Item - Events.
 * @param events - In any order. They are not changed.
 * @param by - `"place"`: the place of the event, not the places around it.
 * @returns New lists. Every event is in one group, or in `apart` when it has no place.
 * @throws {RangeError} When `by` is not one of the six values, or an event has no id or no date with its
 *   bounds.
 * @remarks
 * O(n log n).
 * @example
 * ```ts
 * import { timelineBy } from "iraq-conflict-data";
 *
 * const date = { edtf: "2020", earliest: "2020-01-01", latest: "2020-12-31" };
 * const { groups, apart } = timelineBy([{ id: "a", date }, { id: "b", date, place: { id: "baghdad" } }], "place");
 * groups.map(({ key }) => key); // => ["baghdad"]
 * apart.length; // => 1
 * ```
 */
export function timelineBy<Item extends OnTimelineWithPlace>(
  events: readonly Item[],
  by: "place",
): GroupedTimeline<TimelineGroup<NonNullable<Item["place"]>["id"], Item>, Item>;
export function timelineBy<
  Item extends OnTimeline & Partial<OnTimelineWithActors> & OnTimelineWithPlace,
>(
  events: readonly Item[],
  by: CalendarUnit | "actor" | "place",
): GroupedTimeline<TimelineGroup<string, Item>, Item> {
  requireTerm("timelineBy", "by", by, [...Object.keys(UNIT_OF), "actor", "place"]);
  requireRecords("timelineBy", "events", events, onTimeline);
  if (by === "actor") requireRecords("timelineBy", "events", events, withActors);
  const groups = new Map<string, { readonly unit: object; readonly events: Item[] }>();
  const apart: Item[] = [];
  for (const event of inTimeOrder(events, ({ date }) => date)) {
    const units = unitsOf(event, by);
    if (units.length === 0) apart.push(event);
    for (const unit of units) {
      const group = groups.get(unit.key);
      if (group) group.events.push(event);
      else groups.set(unit.key, { unit, events: [event] });
    }
  }
  return {
    groups: [...groups].map(([key, { unit, events: grouped }]) => ({
      key,
      ...unit,
      events: grouped,
    })),
    apart,
  };
}

/** What an event is grouped under; in time order, so are the units of the calendar. */
function unitsOf(
  { date, participants, place }: OnTimeline & Partial<OnTimelineWithActors> & OnTimelineWithPlace,
  by: CalendarUnit | "actor" | "place",
): readonly { readonly key: string }[] {
  if (by === "actor")
    return [...new Set(participants?.map(({ actor }) => actor))].map((key) => ({ key }));
  if (by === "place") return place ? [{ key: place.id }] : [];
  const { earliest, latest } = date;
  if (earliest === null || latest === null) return [];
  const unit = UNIT_OF[by](earliest);
  return latest <= unit.last ? [unit] : [];
}
