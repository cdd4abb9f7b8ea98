import type { Relation } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";

/** A relation together with the actor that it is read from. */
export interface HeldRelation<Ids extends RecordIds = RecordIds> extends Relation<Ids> {
  /** Who is tied to `object`. */
  readonly subject: Ids["actor"];
}
