import type { Dated } from "../../model/identified.js";
import { inTimeOrder } from "./inTimeOrder.js";
import { requireRecords } from "../../input/requireRecords.js";
import { dateShape, having, type Shape, text } from "../../input/shape.js";

const dated: Shape = /* @__PURE__ */ having({ id: text, date: dateShape });

/**
 * Puts events in time order: by the first day each can have been, then the last, then the id.
 *
 * @typeParam Item - Events, or anything else with an id and a date.
 * @param events - In any order; left as they are.
 * @returns A new array. Of two that start together, the one that may end sooner comes first. What has no known
 *   start stands at its last day; what has no known day at all comes last.
 * @throws {RangeError} When an event has no id, or no date with its bounds.
 * @remarks
 * Stable, O(n log n). Ids are compared by code unit, so that the order is the same on every machine.
 * @example
 * ```ts
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
