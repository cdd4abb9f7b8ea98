/**
 * Records in the formats and codes of the field: tables, maps, graphs, linked data, references. Each function is
 * alone in a bundle, and takes records of your own as well.
 *
 * @example
 * ```ts
 * import { events } from "iraq-conflict-data/events/2019";
 * import { toNdjson } from "iraq-conflict-data/interop";
 *
 * toNdjson(events).split("\n")[0]?.startsWith('{"'); // => true
 * ```
 * @module
 */

export * from "../interop/index.js";
