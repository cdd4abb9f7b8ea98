/**
 * The sources and their types: the articles and pages that the facts are read from.
 *
 * @example
 * ```ts
 * import { selectSources } from "iraq-conflict-data/query";
 * import { sources } from "iraq-conflict-data/sources";
 *
 * selectSources(sources, { outlet: "mena-monitor", during: "2020-08-19" })[0]?.id;
 * // => "2020-08-19-kadhimi-washington"
 * ```
 * @module
 */

export { sources } from "../collections/sources.js";
export type { DatasetIds, SourceId } from "../collections/ids.js";
export type { BareParagraph, Digest, Source } from "../model/source.js";
