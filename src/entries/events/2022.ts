/**
 * The events that began in 2022. Importing them loads no other year.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events/2022";
 * import { byId } from "iraq-conflict-data/query";
 *
 * byId(events, "2022-01-02-zilkan-base-rockets").kind; // => "rocket-attack"
 * ```
 * @module
 */

export { events2022 as events } from "../../collections/events2022.js";
export type { DatasetIds, EventId } from "../../collections/ids.js";
export type {
  ActField,
  ActLink,
  ConflictEvent,
  EventModality,
  Participant,
} from "../../model/index.js";
