export type { Fault } from "./fault.js";
export { mergeDatasets } from "./mergeDatasets.js";
export { DatasetError, type DatasetInput, parseDataset } from "./parseDataset.js";
