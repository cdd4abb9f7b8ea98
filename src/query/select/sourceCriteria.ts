import type { RecordIds } from "../../model/recordIds.js";
import type { SourceKind } from "../../vocabulary/sourceKinds.js";
import type { EventCriteria } from "./eventCriteria.js";
import type { OneOrMore } from "../../input/oneOrMore.js";

/**
 * What sources to select: the criteria of events that a document can meet, of one meaning with
 * them. All must hold together; one that is left out asks nothing.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface SourceCriteria<Ids extends RecordIds = RecordIds> extends Pick<
  EventCriteria<Ids>,
  "certainty"
> {
  /** A window of time in EDTF, which the day of publication must touch. */
  readonly during?: string;
  /** Kinds of document. */
  readonly kind?: OneOrMore<SourceKind>;
  /** The outlet: who speaks in the document where nobody else is named. */
  readonly speaker?: OneOrMore<Ids["actor"]>;
  /** Words in either language, all of which must stand in the title, in whatever spelling. */
  readonly text?: string;
}
