import type { RecordIds } from "../../model/recordIds.js";
import type { EventGroup } from "../../vocabulary/eventGroups.js";

/** Two actors on facing sides, read from the one that acts. */
export interface Dyad<Ids extends RecordIds = RecordIds> {
  /** Who acts or speaks. */
  readonly agent: Ids["actor"];
  /** Whom the act or the words are aimed at. */
  readonly facing: Ids["actor"];
  /** How many events. */
  readonly count: number;
  /** How many of each group of kinds; groups without any are left out. */
  readonly countByGroup: Readonly<Partial<Record<EventGroup, number>>>;
  /** The ids of these events, in the order given. */
  readonly events: readonly Ids["event"][];
}
