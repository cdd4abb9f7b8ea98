export type { Fault } from "./fault.js";
export { DatasetError, type DatasetInput, parseDataset } from "./parseDataset.js";
