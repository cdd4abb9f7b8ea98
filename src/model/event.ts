import type { Modality } from "../vocabulary/modalities.js";
import type { ActMembers } from "./actMembers.js";
import type { RecordIds } from "./recordIds.js";

/**
 * What happened or goes on, speech included: attacks, threats spoken, talks, votes, arrests.
 *
 * What was only planned, threatened, demanded or made conditional is a `Prospect`: a threat spoken is an event,
 * the attack that it threatens is none.
 */
export interface ConflictEvent<Ids extends RecordIds = RecordIds> extends ActMembers<Ids> {
  /** Permanent id. */
  readonly id: Ids["event"];
  /** Whether it happened, or goes on. */
  readonly modality: EventModality;
}

/** What an event is told as. */
export type EventModality = Extract<Modality, "occurred" | "ongoing">;
