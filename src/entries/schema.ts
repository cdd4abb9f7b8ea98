export * from "../check/index.js";
export type { Drafted } from "../model/index.js";
export * from "../schema/index.js";
