import type { Dated } from "../../model/identified.js";
import { inTimeOrder } from "./inTimeOrder.js";
import { requireRecords } from "../../input/requireRecords.js";
import { dateShape, having, type Shape, text } from "../../input/shape.js";

const dated: Shape = /* @__PURE__ */ having({ id: text, date: dateShape });

/**
 * Puts events in time order: by the first day that each may have been, then by the last day, then by id.
 *
 * @typeParam Item - Events, or anything else with an id and a date.
 * @param events - In any order. They are not changed.
 * @returns A new array. Of two events that start on the same day, the one that may end sooner comes first. An
 *   event without a known start is sorted by its last day; an event without any known day comes last.
 * @throws {RangeError} When an event has no id, or no date with its bounds.
 * @remarks
 * Stable, O(n log n). Ids are compared by code unit, so that the order is the same on every computer.
 * @example
 * ```ts
 * import { timeline } from "iraq-conflict-data";
 *
 * timeline([
 *   { id: "talks", date: { earliest: "2020-08-20", latest: "2020-08-20" } },
 *   { id: "summer", date: { earliest: "2020-06-01", latest: "2020-08-31" } },
 *   { id: "until-autumn", date: { earliest: null, latest: "2020-10-31" } },
 * ]).map(({ id }) => id);
 * // => ["summer", "talks", "until-autumn"]
 * ```
 */
export function timeline<Item extends Dated>(events: readonly Item[]): Item[] {
  requireRecords("timeline", "events", events, dated);
  return inTimeOrder(events, ({ date }) => date);
}
