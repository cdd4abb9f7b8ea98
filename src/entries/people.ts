/**
 * The actors that are persons, and no other actor.
 *
 * @example
 * ```ts
 * import { people } from "iraq-conflict-data/people";
 * import { asOf, postsOf } from "iraq-conflict-data/query";
 *
 * asOf(postsOf(people, "prime-minister-of-iraq"), "2024-01-21")[0]?.holder; // => "mohammed-shia-al-sudani"
 * ```
 * @module
 */

export { people } from "../collections/people.js";
export type { DatasetIds, ActorId } from "../collections/ids.js";
export type { Person } from "../model/actor.js";
