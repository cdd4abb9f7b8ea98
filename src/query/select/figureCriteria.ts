import type { RecordIds } from "../../model/recordIds.js";
import type { Measure } from "../../vocabulary/measures.js";
import type { EventCriteria } from "./eventCriteria.js";
import type { OneOrMore } from "../../input/oneOrMore.js";

/**
 * What figures to select: the criteria of events, of one meaning with them, and two of their own.
 * All must hold together; one that is left out asks nothing.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface FigureCriteria<Ids extends RecordIds = RecordIds> extends Pick<
  EventCriteria<Ids>,
  "certainty" | "at" | "modality" | "status" | "speaker" | "source"
> {
  /** A window of time in EDTF, which the time of the level (`asOf`) or of the count (`period`) must touch. */
  readonly during?: string;
  /** Actors that the number is about. */
  readonly involving?: OneOrMore<Ids["actor"]>;
  /** What was measured. */
  readonly measure?: OneOrMore<Measure>;
  /** Events that the number belongs to. */
  readonly event?: OneOrMore<Ids["event"]>;
  /**
   * Words in either language, all of which must stand in the printed words: the phrases of the
   * evidence, and the word that stands for a number. A figure has no title.
   */
  readonly text?: string;
}
