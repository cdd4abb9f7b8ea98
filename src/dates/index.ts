export type { KnownBounds } from "./bounds.js";
export { isCalendarDay } from "./calendar.js";
export { isEdtf } from "./dateBounds.js";
