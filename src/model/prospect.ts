import type { Modality } from "../vocabulary/modalities.js";
import type { ActMembers } from "./actMembers.js";
import type { EventModality } from "./event.js";
import type { RecordIds } from "./recordIds.js";

/**
 * An act that was planned, threatened, demanded or made conditional, and is not told as done.
 *
 * Speech and decisions `concern` it; when it came about, the event that it became `fulfils` it.
 */
export interface Prospect<Ids extends RecordIds = RecordIds> extends ActMembers<Ids> {
  /** Permanent id. */
  readonly id: Ids["prospect"];
  /** How it was held out. */
  readonly modality: ProspectModality;
}

/** How an act that is not done is held out. */
export type ProspectModality = Exclude<Modality, EventModality>;
