export type { CollectionName } from "../model/collectionName.js";
export { type CreateOptions, createSearch } from "../search/createSearch.js";
export { prebuildSearch } from "../search/prebuildSearch.js";
export type {
  Search,
  SearchMatch,
  SearchOptions,
  IdsByCollection,
  SearchResult,
} from "../search/search.js";
export type { SearchField, SearchRecords } from "../search/documents.js";
