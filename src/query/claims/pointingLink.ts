import type { ConflictEvent, EventLink } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";

/** A link together with the event that it goes out from. */
export interface PointingLink<Ids extends RecordIds = RecordIds> {
  /** The event that the link goes out from. */
  readonly by: ConflictEvent<Ids>;
  /** Who acts or speaks in that event. */
  readonly agents: readonly Ids["actor"][];
  /** The link. */
  readonly link: EventLink<Ids>;
}
