import type { Language } from "../shell/languages.js";

/** A part of a page that can be found: what stands under one heading. */
export interface Section {
  /** The page and the anchor, without the language: `guides/cite/#pin`. */
  readonly to: string;
  readonly language: Language;
  /** The name of the page. */
  readonly page: string;
  /** The heading of the part; that of the page for its beginning. */
  readonly heading: string;
  /** The same in the other language, when the page is there in both. */
  readonly otherHeading?: string | undefined;
  readonly text: string;
  /** Other words that people use for it. */
  readonly synonyms: string;
}
