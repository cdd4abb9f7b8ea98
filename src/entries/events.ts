export { events } from "../collections/events.js";
export type { DatasetIds, EventId } from "../collections/ids.js";
export type {
  ActField,
  ActLink,
  ConflictEvent,
  EventModality,
  Participant,
} from "../model/index.js";
