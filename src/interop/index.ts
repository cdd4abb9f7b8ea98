export * from "./citations/index.js";
export * from "./csv/index.js";
export * from "./fieldCodes/index.js";
export * from "./dataPackage/index.js";
export * from "./geoJson/index.js";
export * from "./graph/index.js";
export * from "./ndjson/index.js";
export * from "./parquet/index.js";
export type * from "./tables/index.js";
