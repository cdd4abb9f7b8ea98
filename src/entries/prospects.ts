export type { DatasetIds, ProspectId } from "../collections/ids.js";
export { prospects } from "../collections/prospects.js";
export type { ActField, ActLink, Participant, Prospect, ProspectModality } from "../model/index.js";
