import type { Access } from "../vocabulary/accesses.js";
import type { SourceKind } from "../vocabulary/sourceKinds.js";
import type { Bilingual } from "./bilingual.js";
import type { RecordDate } from "./recordDate.js";
import type { RecordIds } from "./recordIds.js";

/** A document that the facts are read from. */
export interface Source<Ids extends RecordIds = RecordIds> {
  /** Permanent id. */
  readonly id: Ids["source"];
  /** Name of the text file that was coded, without its extension. Absent when we do not have the text. */
  readonly document?: string;
  /** What sort of document. */
  readonly kind: SourceKind;
  /** The outlet that published it: an actor, whose `identity` is `unnamed` when the text does not say. */
  readonly outlet: Ids["actor"];
  /** What it is about, in our words; the printed headline is not repeated. */
  readonly title: Bilingual;
  /** Language of the text, BCP 47. */
  readonly language: string;
  /** The place named at the start of the text, as printed. */
  readonly dateline?: string;
  /** When it was published. */
  readonly published: RecordDate;
  /** Where it can be read. Always there for a page of which only an excerpt was read. */
  readonly url?: string;
  /** The day on which the page was read, `YYYY-MM-DD`. Pages change; texts that we hold do not. */
  readonly accessed?: string;
  /**
   * The agencies or outlets whose reports it repeats, as far as it names them. Pages that repeat one agency
   * are one witness.
   */
  readonly basedOn?: readonly Ids["actor"][];
  /**
   * Pages that print the same text. What such a page shows and the text does not, such as its outlet or its day,
   * stands in its own record, beside what the text says.
   */
  readonly copies?: readonly Ids["source"][];
  /** How much of the text was read. */
  readonly access: Access;
  /** Proves which text was coded. Absent when we do not have the text. */
  readonly digest?: Digest;
  /** Paragraphs that no record cites, each with the reason. */
  readonly paragraphsWithoutFacts: readonly BareParagraph[];
}

/** SHA-256 of a text, as hexadecimal digits. */
export interface Digest {
  /** Of the whole file, byte for byte. */
  readonly text: string;
  /** Of each paragraph (non-empty line, trimmed, UTF-8), in order. */
  readonly paragraphs: readonly string[];
}

/** A paragraph that has no fact of its own. */
export interface BareParagraph {
  /** Its number, from 1. */
  readonly paragraph: number;
  /** Why no record cites it. */
  readonly reason: string;
}
