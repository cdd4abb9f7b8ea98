import type { ConflictEvent } from "./event.js";
import type { Prospect } from "./prospect.js";
import type { RecordIds } from "./recordIds.js";

/** An event or a prospect. Helpers for acts take both. */
export type Act<Ids extends RecordIds = RecordIds> = ConflictEvent<Ids> | Prospect<Ids>;
