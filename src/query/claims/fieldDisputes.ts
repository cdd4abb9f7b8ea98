import type { ConflictEvent } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Dispute } from "./dispute.js";
import { supportsField } from "./supportsField.js";

/** The fields of an event for which its evidence gives differing values. */
export function fieldDisputes<Ids extends RecordIds>(event: ConflictEvent<Ids>): Dispute<Ids>[] {
  const own = {
    kind: event.kind,
    date: event.date.edtf,
    place: event.place?.id,
    modality: event.modality,
  };
  return (["kind", "date", "place", "modality"] as const).flatMap((about) => {
    const readings = new Map<string, Evidence<Ids>[]>();
    const ours = own[about];
    if (ours !== undefined) readings.set(ours, []);
    for (const item of event.evidence) {
      const value = item.says?.[about] ?? (supportsField(item, about) ? ours : undefined);
      if (value === undefined) continue;
      const known = readings.get(value);
      if (known) known.push(item);
      else readings.set(value, [item]);
    }
    return readings.size < 2
      ? []
      : [{ about, readings: [...readings].map(([value, evidence]) => ({ value, evidence })) }];
  });
}
