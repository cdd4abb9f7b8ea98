import type { RelationKind } from "../../vocabulary/relationKinds.js";
import type { Certainty } from "../../input/certainty.js";
import type { OneOrMore } from "../../input/oneOrMore.js";

/** Which ties make up a network. */
export interface NetworkCriteria {
  /**
   * A calendar day, `YYYY-MM-DD`, on which relations must have held. Left out: whenever they held.
   * Asks nothing of shared events.
   */
  readonly on?: string | undefined;
  /** Whether they must have held on that day under some reading of their dates (`possible`, unless told), or under every one (`certain`). */
  readonly certainty?: Certainty | undefined;
  /** Kinds of relation, and `co-participation` for shared events. Left out: all. */
  readonly kinds?: OneOrMore<RelationKind | "co-participation"> | undefined;
}
