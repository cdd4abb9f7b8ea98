import type { Dated } from "../id/identified.js";
import { inTimeOrder } from "./inTimeOrder.js";

/**
 * Puts events in time order: by the earliest day each can have been, then the latest, then the id.
 *
 * @typeParam Item - Events, or anything else with an id and a date.
 * @param events - In any order; left as they are.
 * @returns A new array. What has an unbounded past comes first; of two that start together, the one that may end sooner.
 * @remarks
 * Stable, O(n log n). Ids are compared by code unit, so that the order is the same on every machine.
 * @example
 * ```ts
 * timeline([
 *   { id: "talks", date: { earliest: "2020-08-20", latest: "2020-08-20" } },
 *   { id: "summer", date: { earliest: "2020-06-01", latest: "2020-08-31" } },
 *   { id: "since-ever", date: { earliest: null, latest: "2020-12-31" } },
 * ]).map(({ id }) => id);
 * // => ["since-ever", "summer", "talks"]
 * ```
 */
export function timeline<Item extends Dated>(events: readonly Item[]): Item[] {
  return inTimeOrder(events, ({ date }) => date);
}
