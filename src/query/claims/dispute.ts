import type { ConflictEvent } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Status } from "../../vocabulary/statuses.js";

/** An event on which the sources, or the actors, disagree. */
export interface DisputedEvent<Ids extends RecordIds = RecordIds> {
  /** The event. */
  readonly event: ConflictEvent<Ids>;
  /** What the disagreement is about, one dispute for each matter; never empty. */
  readonly disputes: readonly Dispute<Ids>[];
}

/** One matter on which an event's sources or actors disagree. */
export interface Dispute<Ids extends RecordIds = RecordIds> {
  /**
   * The field that differs; or `agent`, who did it; or `responsibility`, when one event claims
   * the act and another denies it.
   */
  readonly about: "kind" | "date" | "place" | "modality" | "agent" | "responsibility";
  /** The rival readings, two at least; none is preferred. The record's own comes first. */
  readonly readings: readonly Reading<Ids>[];
}

/** One of several rival readings, with who stands behind it. */
export interface Reading<Ids extends RecordIds = RecordIds> {
  /**
   * The value: a kind, an EDTF date, a place or a modality; of `agent`, an actor; of
   * `responsibility`, `claims` or `denies`.
   */
  readonly value: string;
  /** Of `agent`: how the actor's part is put. Of a field: `denied`, when the paragraphs deny that value. */
  readonly status?: Status;
  /** Of `responsibility`: the event that claims or denies. */
  readonly event?: Ids["event"];
  /** The paragraphs that say so; empty when no paragraph gives the record's own value. */
  readonly evidence: readonly Evidence<Ids>[];
}
