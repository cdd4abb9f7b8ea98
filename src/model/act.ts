import type { ConflictEvent } from "./event.js";
import type { Prospect } from "./prospect.js";
import type { RecordIds } from "./recordIds.js";

/** An event or a prospect: what the helpers that ask about acts take. */
export type Act<Ids extends RecordIds = RecordIds> = ConflictEvent<Ids> | Prospect<Ids>;
