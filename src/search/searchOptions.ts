import type { OneOrMore } from "../input/oneOrMore.js";
import type { CollectionName } from "../model/collectionName.js";

/** What narrows an answer. */
export interface SearchOptions<Name extends CollectionName = CollectionName> {
  /** The most results to give, a whole number from 1; 10 unless told. */
  readonly limit?: number | undefined;
  /** The collections to look in; all that were passed unless told. */
  readonly collections?: OneOrMore<Name> | undefined;
}
