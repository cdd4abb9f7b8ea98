import type { ConflictEvent } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Role } from "../../vocabulary/roles.js";
import type { Status } from "../../vocabulary/statuses.js";

/** What one speaker says of, or to, an actor. */
export interface Claim<Ids extends RecordIds = RecordIds> {
  /** A speech act that is an event of its own, or somebody's word about the actor's part in an event. */
  readonly form: "speech-act" | "allegation";
  /** Who says it; `null` when no text tells who performed the speech act. */
  readonly speaker: Ids["actor"] | null;
  /** How surely: of a speech act, that the speaker spoke; of an allegation, how the speaker puts it. */
  readonly status: Status;
  /** The part that the actor has in the event: spoken of, spoken to, alleged to have done it ... */
  readonly role: Role;
  /** The speech act, or the event that the actor is said to have a part in. */
  readonly event: ConflictEvent<Ids>;
  /** Where it stands: all evidence of a speech act; of an allegation, the speaker's items about that part. */
  readonly evidence: readonly Evidence<Ids>[];
}
