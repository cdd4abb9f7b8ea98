export type { CollectionName } from "../model/index.js";
export * from "../search/index.js";
