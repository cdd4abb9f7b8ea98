/**
 * The events and their types: what happened or goes on, speech included.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events";
 * import { selectEvents } from "iraq-conflict-data/query";
 *
 * selectEvents(events, { at: "us-embassy-baghdad", during: "2020-11-17" })[0]?.title.en;
 * // => "Rockets fired toward the US embassy in Baghdad"
 * ```
 * @module
 */

export { events } from "../collections/events.js";
export type { DatasetIds, EventId } from "../collections/ids.js";
export type {
  ActField,
  ActLink,
  ConflictEvent,
  EventModality,
  Participant,
} from "../model/index.js";
