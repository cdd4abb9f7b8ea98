/**
 * Zod schemas, and `parseDataset`, which checks records of your own with all our rules. Needs Zod 3.25 or 4.
 *
 * @example
 * ```ts
 * import { parseDataset, placeDraftSchema } from "iraq-conflict-data/schema";
 *
 * const port = { id: "port", kind: "city", names: { en: "Port", ar: "الميناء" }, country: "IQ" };
 * placeDraftSchema.safeParse({ ...port, kind: "town" }).success; // => false
 * parseDataset({ places: [port] }).places[0]?.path; // => ["port"]
 * ```
 * @module
 */

export * from "../check/index.js";
export type { Drafted } from "../model/index.js";
export * from "../schema/index.js";
