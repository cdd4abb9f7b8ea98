/**
 * Only the helpers and the types. Nothing of our data is loaded, so they serve records of your own as well.
 *
 * @example
 * ```ts
 * import { selectEvents } from "iraq-conflict-data/query";
 *
 * const own = [{ id: "a", kind: "ied-attack", group: "attack", date: { earliest: "2021-03-01", latest: "2021-03-31" } }];
 * selectEvents(own, { kind: "attack" }).map(({ id }) => id); // => ["a"]
 * ```
 * @module
 */

export * from "../arabic/index.js";
export * from "../crosswalk/index.js";
export * from "../dates/index.js";
export type * from "../input/index.js";
export type * from "../model/index.js";
export * from "../query/citation/index.js";
export * from "../query/claims/index.js";
export * from "../query/figures/index.js";
export * from "../query/lookup/index.js";
export * from "../query/network/index.js";
export * from "../query/places/index.js";
export * from "../query/time/index.js";
export * from "../select/index.js";
export type * from "../vocabulary/index.js";
