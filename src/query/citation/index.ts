export type {
  CitableRecord,
  CitationFormat,
  Citations,
  CitedDataset,
  CitedRecords,
  CitedRelease,
  CslDate,
  CslItem,
  CslName,
  ReleaseDetails,
} from "./citation.js";
export { cite } from "./cite.js";
export { citeRelease } from "./citeRelease.js";
