import type { CitationDate } from "./citationDate.js";

/** A reference before it is put into a format. Its texts can be printed as they stand. */
export interface CitationEntry {
  /** Another one for every record and source. */
  readonly key: string;
  /** What sort of work. */
  readonly type: "article-newspaper" | "document" | "dataset";
  /** The title as printed, brackets included. */
  readonly title: string;
  /** The title in Arabic. */
  readonly titleArabic?: string;
  /** Who is responsible. */
  readonly author?: string;
  /** The outlet as printed, brackets included. */
  readonly outlet?: string;
  /** When it was published. */
  readonly date: CitationDate | null;
  /** The paragraphs, each once, in order. */
  readonly paragraphs: readonly number[];
  /** Version of a data set. */
  readonly version?: string;
  /** Which record of a data set, as printed behind that word: `iraq in places`. */
  readonly record?: string;
  /** How the date was found, or which record of a data set. */
  readonly note?: string;
  /** Language of the work. */
  readonly language: string;
  /** Where it can be read, without white space. */
  readonly url?: string;
}
