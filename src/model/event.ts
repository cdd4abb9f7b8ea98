import type { Modality } from "../vocabulary/modalities.js";
import type { ActMembers } from "./actMembers.js";
import type { RecordIds } from "./recordIds.js";

/**
 * What happened or is going on, including speech: attacks, threats, talks, votes, arrests.
 *
 * What was only planned, threatened, demanded or made conditional is a `Prospect`. Speaking a threat is an
 * event; the attack that it threatens is not.
 */
export interface ConflictEvent<Ids extends RecordIds = RecordIds> extends ActMembers<Ids> {
  /** Permanent id. */
  readonly id: Ids["event"];
  /** Whether it happened, or is going on. */
  readonly modality: EventModality;
}

/** The modalities of an event. */
export type EventModality = Extract<Modality, "occurred" | "ongoing">;
