/**
 * An index that answers the questions of `selectEvents` over a million events.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events";
 * import { indexEvents } from "iraq-conflict-data/event-index";
 *
 * const index = indexEvents(events);
 * index.select({ kind: "attack", at: "us-embassy-baghdad", during: "2020-11" })[0]?.id;
 * // => "2020-11-17-us-embassy-rockets"
 * ```
 * @module
 */

export * from "../eventIndex/index.js";
export type { EventCriteria } from "../select/index.js";
