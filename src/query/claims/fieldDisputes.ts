import type { ConflictEvent } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Dispute, Reading } from "./dispute.js";
import { supportsField } from "./supportsField.js";

/** A reading while its paragraphs are gathered. */
interface OpenReading<Ids extends RecordIds> extends Reading<Ids> {
  readonly evidence: Evidence<Ids>[];
}

/**
 * The fields of an event for which its evidence gives differing values. Who denies a value does not
 * stand among those who give it.
 */
export function fieldDisputes<Ids extends RecordIds>(event: ConflictEvent<Ids>): Dispute<Ids>[] {
  const own = {
    kind: event.kind,
    date: event.date.edtf,
    place: event.place?.id,
    modality: event.modality,
  };
  return (["kind", "date", "place", "modality"] as const).flatMap((about) => {
    const given = new Map<string, OpenReading<Ids>>();
    const denied = new Map<string, OpenReading<Ids>>();
    const ours = own[about];
    if (ours !== undefined) given.set(ours, { value: ours, evidence: [] });
    for (const item of event.evidence) {
      const value = item.says?.[about] ?? (supportsField(item, about) ? ours : undefined);
      if (value === undefined) continue;
      const isDenied = item.status === "denied";
      const readings = isDenied ? denied : given;
      const known = readings.get(value);
      if (known) known.evidence.push(item);
      else
        readings.set(value, { value, ...(isDenied && { status: item.status }), evidence: [item] });
    }
    return new Set([...given.keys(), ...denied.keys()]).size < 2
      ? []
      : [{ about, readings: [...given.values(), ...denied.values()] }];
  });
}
