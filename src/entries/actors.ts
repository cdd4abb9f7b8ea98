export { actors } from "../collections/actors.js";
export type { DatasetIds, ActorId } from "../collections/ids.js";
export type { Actor, Post, Relation } from "../model/actor.js";
