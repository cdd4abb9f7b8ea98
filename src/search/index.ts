export { type CreateOptions, createSearch } from "./createSearch.js";
export type { SearchField, SearchRecords } from "./documents.js";
export { prebuildSearch } from "./prebuildSearch.js";
export type {
  IdsByCollection,
  Search,
  SearchMatch,
  SearchOptions,
  SearchResult,
} from "./search.js";
