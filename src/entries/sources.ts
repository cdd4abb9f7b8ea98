export { sources } from "../collections/sources.js";
export type { DatasetIds, SourceId } from "../collections/ids.js";
export type { BareParagraph, Digest, Source } from "../model/source.js";
