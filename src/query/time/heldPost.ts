import type { Post } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";

/** A post together with the actor that held it. */
export interface HeldPost<Ids extends RecordIds = RecordIds> extends Post<Ids> {
  /** Who held it. */
  readonly holder: Ids["actor"];
}
