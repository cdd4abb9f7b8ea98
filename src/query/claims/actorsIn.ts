import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Role } from "../../vocabulary/roles.js";

/** The actors that have one of some parts in an event. */
export function actorsIn<Ids extends RecordIds>(
  { participants }: ConflictEvent<Ids>,
  roles: readonly Role[],
): Ids["actor"][] {
  return participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor);
}
