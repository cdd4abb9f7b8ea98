import type { Modality } from "../vocabulary/modalities.js";
import type { ActMembers } from "./actMembers.js";
import type { EventModality } from "./event.js";
import type { RecordIds } from "./recordIds.js";

/**
 * An act that was planned, threatened, demanded or made conditional, and that is not reported as done.
 *
 * Speech and decisions are linked to it by `concerns`. When it happened, that event is linked to it by
 * `fulfils`.
 */
export interface Prospect<Ids extends RecordIds = RecordIds> extends ActMembers<Ids> {
  /** Permanent id. */
  readonly id: Ids["prospect"];
  /** Whether it was planned, threatened, demanded or made conditional. */
  readonly modality: ProspectModality;
}

/** The modalities of an act that is not done. */
export type ProspectModality = Exclude<Modality, EventModality>;
