import type { CitationDate } from "./citationDate.js";

/** A reference before it is put into a format. */
export interface CitationEntry {
  /** Unique within one citation. */
  readonly id: string;
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
  /** Record of a data set. */
  readonly record?: string;
  /** A remark. */
  readonly note?: string;
  /** Language of the work. */
  readonly language?: string;
  /** Where it can be read. */
  readonly url?: string;
}
