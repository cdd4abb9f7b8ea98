/**
 * The events that began in 2024. Importing them loads no other year.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events/2024";
 * import { byId } from "iraq-conflict-data/query";
 *
 * byId(events, "2024-01-10-conoco-rocket-attack").kind; // => "rocket-attack"
 * ```
 * @module
 */

export { events2024 as events } from "../../collections/events2024.js";
export type { DatasetIds, EventId } from "../../collections/ids.js";
export type {
  ActField,
  ActLink,
  ConflictEvent,
  EventModality,
  Participant,
} from "../../model/index.js";
