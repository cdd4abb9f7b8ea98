import type { ConflictEvent } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";

/** A claim or an act not yet done, and what became of it. */
export interface Outcome<Ids extends RecordIds = RecordIds> {
  /**
   * `claim`: a claim of responsibility or an accusation. `prospect`: an act that is planned,
   * threatened, demanded or conditional, or that some paragraph still told so.
   */
  readonly form: "claim" | "prospect";
  /** The claim or the act itself. */
  readonly event: ConflictEvent<Ids>;
  /** All that is told of it, nothing preferred; empty when nothing is. */
  readonly fates: readonly Fate<Ids>[];
}

/** One thing that became of a claim or an act not yet done. */
export interface Fate<Ids extends RecordIds = RecordIds> {
  /** Confirmed by a text, denied, claimed as somebody's own deed, or told as done. */
  readonly kind: "confirmed" | "denied" | "claimed" | "done";
  /** The event whose record tells it; the claim or act itself, when its own evidence does. */
  readonly by: ConflictEvent<Ids>;
  /** The paragraphs that tell it. */
  readonly evidence: readonly Evidence<Ids>[];
}
