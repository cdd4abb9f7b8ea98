import type { Actor } from "./actor.js";
import type { ConflictEvent } from "./event.js";
import type { Figure } from "./figure.js";
import type { Place } from "./place.js";
import type { RecordIds } from "./recordIds.js";
import type { Source } from "./source.js";

/** The five collections together. */
export interface Dataset<Ids extends RecordIds = RecordIds> {
  /** The documents. */
  readonly sources: readonly Source<Ids>[];
  /** Who. */
  readonly actors: readonly Actor<Ids>[];
  /** Where. */
  readonly places: readonly Place<Ids>[];
  /** What happened, was said, planned, threatened or agreed. */
  readonly events: readonly ConflictEvent<Ids>[];
  /** The reported numbers. */
  readonly figures: readonly Figure<Ids>[];
}
