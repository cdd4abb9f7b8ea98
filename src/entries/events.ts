export { events } from "../collections/events.js";
export type { DatasetIds, EventId } from "../collections/ids.js";
export type { ConflictEvent, EventField, EventLink, Participant } from "../model/event.js";
