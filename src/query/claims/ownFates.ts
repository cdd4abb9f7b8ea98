import type { ConflictEvent } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Fate } from "./outcome.js";

/** That an event's evidence confirms or denies it, by all items or by those that pass a test. */
export function ownFates<Ids extends RecordIds>(
  by: ConflictEvent<Ids>,
  counts: (item: Evidence<Ids>) => boolean = () => true,
): Fate<Ids>[] {
  return (["confirmed", "denied"] as const).flatMap((kind) => {
    const evidence = by.evidence.filter((item) => item.status === kind && counts(item));
    return evidence.length > 0 ? [{ kind, by, evidence }] : [];
  });
}
