export { type ActorCriteria, selectActors } from "./selectActors.js";
export { type EventCriteria, selectEvents } from "./selectEvents.js";
export { type FigureCriteria, selectFigures } from "./selectFigures.js";
export { type PlaceCriteria, selectPlaces } from "./selectPlaces.js";
export { selectSources, type SourceCriteria } from "./selectSources.js";
