export { type EventIndex, indexEvents } from "./indexEvents.js";
