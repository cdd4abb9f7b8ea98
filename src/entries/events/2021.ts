/**
 * The events that began in 2021. Importing them loads no other year.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events/2021";
 * import { byId } from "iraq-conflict-data/query";
 *
 * byId(events, "2021-02-15-erbil-rocket-attack").kind; // => "rocket-attack"
 * ```
 * @module
 */

export { events2021 as events } from "../../collections/events2021.js";
export type { DatasetIds, EventId } from "../../collections/ids.js";
export type {
  ActField,
  ActLink,
  ConflictEvent,
  EventModality,
  Participant,
} from "../../model/index.js";
