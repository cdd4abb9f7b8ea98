export { actors } from "../collections/actors.js";
export type { DatasetIds, ActorId } from "../collections/ids.js";
export type { Actor, ActorField, Post, Relation } from "../model/actor.js";
