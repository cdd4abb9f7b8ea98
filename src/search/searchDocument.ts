import type { CollectionName } from "../model/collectionName.js";
import type { SearchField } from "./searchField.js";

/** A field of the index; abbreviations are among the names for whoever reads a result. */
export type IndexField = SearchField | "initials";

/** A record as the index sees it: where it is, and its texts, one on a line. */
export interface SearchDocument {
  /** The collection that the record is in. */
  readonly collection: CollectionName;
  /** The id of the record. */
  readonly id: string;
  /** What is searched. */
  readonly texts: Readonly<Partial<Record<IndexField, string>>>;
}
