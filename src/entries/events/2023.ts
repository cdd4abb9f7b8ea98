/**
 * The events that began in 2023. Importing them loads no other year.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events/2023";
 * import { byId } from "iraq-conflict-data/query";
 *
 * byId(events, "2023-02-01-zilkan-base-rocket-attack").kind; // => "rocket-attack"
 * ```
 * @module
 */

export { events2023 as events } from "../../collections/events2023.js";
export type { DatasetIds, EventId } from "../../collections/ids.js";
export type {
  ActField,
  ActLink,
  ConflictEvent,
  EventModality,
  Participant,
} from "../../model/index.js";
