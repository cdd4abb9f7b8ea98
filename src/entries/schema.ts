/**
 * Zod schemas, and `parseDataset`, which checks records of your own with all our rules. Needs Zod 3.25 or 4.
 *
 * @example
 * ```ts
 * import { DatasetError, parseDataset } from "iraq-conflict-data/schema";
 *
 * try {
 *   parseDataset({ places: [{ id: "erbil", kind: "town" }] });
 * } catch (error) {
 *   console.log(error instanceof DatasetError && error.faults.length); // => 2
 * }
 * ```
 * @module
 */

export * from "../check/index.js";
export type { Drafted } from "../model/index.js";
export * from "../schema/index.js";
