import type { Actor } from "../model/actor.js";
import type { ConflictEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { Place } from "../model/place.js";
import type { RecordIds } from "../model/recordIds.js";
import type { Source } from "../model/source.js";

/** The records to search: any of the five collections, as exported or of your own. */
export interface SearchRecords<Ids extends RecordIds = RecordIds> {
  /** Found by title, summary, kind and weapons. */
  readonly events?: readonly ConflictEvent<Ids>[] | undefined;
  /** Found by names, aliases, initials, kind and posts. */
  readonly actors?: readonly Actor<Ids>[] | undefined;
  /** Found by measure, value and the names of the subject. */
  readonly figures?: readonly Figure<Ids>[] | undefined;
  /** Found by names, aliases and initials. */
  readonly places?: readonly Place<Ids>[] | undefined;
  /** Found by title. */
  readonly sources?: readonly Source<Ids>[] | undefined;
}
