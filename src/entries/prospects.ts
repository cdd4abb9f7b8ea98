/**
 * The prospects and their types: acts that were planned, threatened, demanded or made conditional.
 *
 * @example
 * ```ts
 * import { prospects } from "iraq-conflict-data/prospects";
 * import { byId } from "iraq-conflict-data/query";
 *
 * byId(prospects, "2020-08-kataib-hezbollah-threatened-attack-on-us-bases").modality; // => "threatened"
 * ```
 * @module
 */

export type { DatasetIds, ProspectId } from "../collections/ids.js";
export { prospects } from "../collections/prospects.js";
export type { ActField, ActLink, Participant, Prospect, ProspectModality } from "../model/index.js";
