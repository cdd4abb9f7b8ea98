export type { CollectionName } from "../search/collectionName.js";
export { createSearch } from "../search/createSearch.js";
export type { Search } from "../search/search.js";
export type { SearchField } from "../search/searchField.js";
export type { SearchMatch } from "../search/searchMatch.js";
export type { SearchOptions } from "../search/searchOptions.js";
export type { SearchRecords } from "../search/searchRecords.js";
export type { IdsByCollection, SearchResult } from "../search/searchResult.js";
