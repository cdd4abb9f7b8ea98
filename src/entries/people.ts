export { people } from "../collections/people.js";
export type { DatasetIds, ActorId } from "../collections/ids.js";
export type { Person } from "../model/actor.js";
