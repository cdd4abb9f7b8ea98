/**
 * The events that began in 2020. Importing them loads no other year.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events/2020";
 * import { byId } from "iraq-conflict-data/query";
 *
 * byId(events, "2020-11-17-us-embassy-rockets").kind; // => "rocket-attack"
 * ```
 * @module
 */

export { events2020 as events } from "../../collections/events2020.js";
export type { DatasetIds, EventId } from "../../collections/ids.js";
export type {
  ActField,
  ActLink,
  ConflictEvent,
  EventModality,
  Participant,
} from "../../model/index.js";
