import type { RecordIds } from "../../model/recordIds.js";
import type { ActorKind } from "../../vocabulary/actorKinds.js";
import type { EventCriteria } from "./eventCriteria.js";
import type { OneOrMore } from "../../input/oneOrMore.js";

/**
 * What actors to select: the criteria of events that an actor can meet, of one meaning with them.
 * All must hold together; one that is left out asks nothing.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface ActorCriteria<Ids extends RecordIds = RecordIds> extends Pick<
  EventCriteria<Ids>,
  "status" | "speaker" | "source"
> {
  /** Actors that one of its relations points to, whenever it held. */
  readonly involving?: OneOrMore<Ids["actor"]>;
  /** Kinds of actor. */
  readonly kind?: OneOrMore<ActorKind>;
  /** Words in either language, all of which must stand in its names and aliases, in whatever spelling. */
  readonly text?: string;
}
