import { DISTANT_FUTURE, DISTANT_PAST } from "../../edtf/bounds.js";
import { isoWeek } from "../../edtf/isoWeek.js";
import type {
  CalendarUnit,
  OnTimeline,
  OnTimelineWithActors,
  OnTimelineWithPlace,
} from "./onTimeline.js";
import { requireTerm } from "../../input/requireTerms.js";
import { inTimeOrder } from "./inTimeOrder.js";
import type { TimelineGroup } from "./timelineGroup.js";
import { requireRecords } from "../../input/requireRecords.js";
import { calendarDay, having, listOf, maybe, type Shape, text } from "../../input/shape.js";

/** What an event is grouped under, and where that stands in the order of groups. */
interface Heading {
  readonly key: string | null;
  readonly start: string;
  readonly end: string;
}

const onTimeline: Shape = /* @__PURE__ */ having({
  id: text,
  date: /* @__PURE__ */ having({ edtf: text, earliest: calendarDay, latest: calendarDay }),
  place: /* @__PURE__ */ maybe(/* @__PURE__ */ having({ id: text })),
});
const withActors: Shape = /* @__PURE__ */ having({
  participants: /* @__PURE__ */ listOf(/* @__PURE__ */ having({ actor: text })),
});

/** The unit that a day lies in: its name, and a text that sorts where it starts. */
const UNIT_OF = {
  day: (day: string) => ({ key: day, start: day }),
  week: isoWeek,
  month: (day: string) => ({ key: day.slice(0, 7), start: day.slice(0, 7) }),
} as const;

/**
 * Groups events by day, week or month, in time order.
 *
 * An event whose date does not lie within one day, week or month is not pressed into one: it goes
 * into a group whose key is its own date in EDTF, such as `2020-10/2020-11`.
 *
 * @typeParam Item - Events.
 * @param events - In any order; left as they are.
 * @param by - `"day"` (keys such as `2020-11-17`), `"week"` (`2020-W47`) or `"month"` (`2020-11`).
 * @returns A new array of groups by the day they start, those that end sooner first; in each, the
 *   events in the order of `timeline`. Every event is in one group. There are no empty groups.
 * @throws {RangeError} When `by` is none of the five.
 * @remarks
 * O(n log n). Weeks run from Monday to Sunday and belong to the year of their Thursday (ISO 8601-1:2019).
 * @example
 * ```ts
 * const day = (edtf) => ({ edtf, earliest: edtf, latest: edtf });
 * const told = [
 *   { id: "fire", date: day("2020-11-17") },
 *   { id: "talks", date: day("2020-11-20") },
 *   { id: "truce", date: { edtf: "2020-10/2020-11", earliest: "2020-10-01", latest: "2020-11-30" } },
 * ];
 * timelineBy(told, "week").map(({ key, events }) => [key, events.length]);
 * // => [["2020-10/2020-11", 1], ["2020-W47", 2]]
 * ```
 */
export function timelineBy<Item extends OnTimeline>(
  events: readonly Item[],
  by: CalendarUnit,
): TimelineGroup<string, Item>[];
/**
 * Groups events by the actors that took part, in the order in which they first appear.
 *
 * @typeParam Item - Events.
 * @param events - In any order; left as they are.
 * @param by - `"actor"`.
 * @returns A new array of groups. An event is in the group of each of its actors, once; the key
 *   `null`, last of all, holds those for which no actor is told.
 * @throws {RangeError} When `by` is none of the five.
 * @remarks
 * O(n log n), and as many entries as there are participants.
 * @example
 * ```ts
 * const date = { edtf: "2020", earliest: "2020-01-01", latest: "2020-12-31" };
 * const fire = { id: "fire", date, participants: [{ actor: "group" }, { actor: "state" }] };
 * timelineBy([fire], "actor").map(({ key }) => key); // => ["group", "state"]
 * ```
 */
export function timelineBy<Item extends OnTimelineWithActors>(
  events: readonly Item[],
  by: "actor",
): TimelineGroup<Item["participants"][number]["actor"] | null, Item>[];
/**
 * Groups events by place, in the order in which the places first appear.
 *
 * @typeParam Item - Events.
 * @param events - In any order; left as they are.
 * @param by - `"place"`: the smallest place told, not those around it.
 * @returns A new array of groups. Every event is in one; the key `null`, last of all, holds those
 *   for which no place is told.
 * @throws {RangeError} When `by` is none of the five.
 * @remarks
 * O(n log n).
 * @example
 * ```ts
 * const date = { edtf: "2020", earliest: "2020-01-01", latest: "2020-12-31" };
 * timelineBy([{ id: "a", date }, { id: "b", date, place: { id: "baghdad" } }], "place").map(({ key }) => key);
 * // => ["baghdad", null]
 * ```
 */
export function timelineBy<Item extends OnTimelineWithPlace>(
  events: readonly Item[],
  by: "place",
): TimelineGroup<NonNullable<Item["place"]>["id"] | null, Item>[];
export function timelineBy<
  Item extends OnTimeline & Partial<OnTimelineWithActors> & OnTimelineWithPlace,
>(
  events: readonly Item[],
  by: CalendarUnit | "actor" | "place",
): TimelineGroup<string | null, Item>[] {
  requireTerm("timelineBy", "by", by, [...Object.keys(UNIT_OF), "actor", "place"]);
  requireRecords("timelineBy", "events", events, onTimeline);
  if (by === "actor") requireRecords("timelineBy", "events", events, withActors);
  const groups = new Map<string | null, { readonly heading: Heading; readonly events: Item[] }>();
  for (const event of inTimeOrder(events, ({ date }) => date)) {
    for (const heading of headingsOf(event, by)) {
      const group = groups.get(heading.key);
      if (group) group.events.push(event);
      else groups.set(heading.key, { heading, events: [event] });
    }
  }
  return [...groups.values()]
    .sort(
      ({ heading: left }, { heading: right }) =>
        compare(left.start, right.start) || compare(left.end, right.end),
    )
    .map(({ heading: { key }, events }) => ({ key, events }));
}

function headingsOf(
  { date, participants, place }: OnTimeline & Partial<OnTimelineWithActors> & OnTimelineWithPlace,
  by: CalendarUnit | "actor" | "place",
): Heading[] {
  if (by === "actor") return untimed(new Set(participants?.map(({ actor }) => actor)));
  if (by === "place") return untimed(new Set(place && [place.id]));
  const { edtf, earliest, latest } = date;
  const first = earliest === null ? undefined : UNIT_OF[by](earliest);
  const last = latest === null ? undefined : UNIT_OF[by](latest);
  return first && first.key === last?.key
    ? [{ ...first, end: first.start }]
    : [{ key: edtf, start: earliest ?? DISTANT_PAST, end: latest ?? DISTANT_FUTURE }];
}

/** Headings that leave the groups in the order in which they came, with what lacks one last. */
function untimed(keys: ReadonlySet<string>): Heading[] {
  return keys.size > 0
    ? [...keys].map((key) => ({ key, start: "", end: "" }))
    : [{ key: null, start: DISTANT_FUTURE, end: "" }];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
