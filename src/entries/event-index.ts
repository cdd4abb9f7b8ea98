export * from "../eventIndex/index.js";
export type { EventCriteria } from "../select/index.js";
