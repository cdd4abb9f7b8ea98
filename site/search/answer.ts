import type { CollectionName } from "iraq-conflict-data/search";
import type { Language } from "../shell/languages.js";

/** What an answer is: a record of a collection, or a part of a page. */
export type Sort = CollectionName | "pages";

/** One line of the list of answers. */
export interface Answer {
  readonly title: string;
  /** Its address, without the language. */
  readonly to: string;
  readonly sort: Sort;
  /** The language in which it can be read. */
  readonly language: Language;
  /** A date, a number, the page that a part is in. */
  readonly hint: string;
  /** From 1 to 2 when every word was found, below when only some. */
  readonly score: number;
}
