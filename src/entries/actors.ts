/**
 * The actors and their types: organisations and persons, with dated posts and relations.
 *
 * @example
 * ```ts
 * import { actors } from "iraq-conflict-data/actors";
 * import { byId } from "iraq-conflict-data/query";
 *
 * byId(actors, "kataib-hezbollah").names; // => { en: "Kataib Hezbollah", ar: "كتائب حزب الله" }
 * ```
 * @module
 */

export { actors } from "../collections/actors.js";
export type { DatasetIds, ActorId } from "../collections/ids.js";
export type { Actor, ActorField, Post, Relation } from "../model/actor.js";
