import type { Actor } from "./actor.js";
import type { RecordDate } from "./recordDate.js";
import type { RecordIds } from "./recordIds.js";
import type { Source } from "./source.js";

/** What a citation reads of a source. */
export interface CitedSource<Ids extends RecordIds = RecordIds> extends Pick<
  Source<Ids>,
  "id" | "kind" | "outlet" | "title" | "language" | "url"
> {
  /** When it was published. */
  readonly published: Pick<RecordDate, "edtf" | "basis" | "earliest" | "latest">;
}

/** What a citation reads of the outlet of a source. */
export type CitedOutlet<Ids extends RecordIds = RecordIds> = Pick<
  Actor<Ids>,
  "id" | "identity" | "names"
>;
