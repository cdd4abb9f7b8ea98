import type { Actor } from "./actor.js";
import type { ConflictEvent } from "./event.js";
import type { Figure } from "./figure.js";
import type { Place } from "./place.js";
import type { Prospect } from "./prospect.js";
import type { RecordIds } from "./recordIds.js";
import type { Source } from "./source.js";

/** The six collections together. */
export interface Dataset<Ids extends RecordIds = RecordIds> {
  /** The documents. */
  readonly sources: readonly Source<Ids>[];
  /** Who. */
  readonly actors: readonly Actor<Ids>[];
  /** Where. */
  readonly places: readonly Place<Ids>[];
  /** What happened or is going on, including speech. */
  readonly events: readonly ConflictEvent<Ids>[];
  /** What was planned, threatened, demanded or made conditional. */
  readonly prospects: readonly Prospect<Ids>[];
  /** The reported numbers. */
  readonly figures: readonly Figure<Ids>[];
}
