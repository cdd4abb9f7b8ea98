/**
 * The events that began in 2019. Importing them loads no other year.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events/2019";
 * import { byId } from "iraq-conflict-data/query";
 *
 * byId(events, "2019-05-19-green-zone-rocket-attack").kind; // => "rocket-attack"
 * ```
 * @module
 */

export { events2019 as events } from "../../collections/events2019.js";
export type { DatasetIds, EventId } from "../../collections/ids.js";
export type {
  ActField,
  ActLink,
  ConflictEvent,
  EventModality,
  Participant,
} from "../../model/index.js";
