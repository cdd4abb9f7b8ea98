import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Modality } from "../../vocabulary/modalities.js";
import type { Fate } from "./outcome.js";
import { ownFates } from "./ownFates.js";
import type { PointingLink } from "./pointingLink.js";
import { supportsField } from "./supportsField.js";

const DONE: readonly Modality[] = ["occurred", "ongoing"];

/** What became of an act that is not done, or that some paragraph tells as not done; `null` for any other. */
export function prospectFates<Ids extends RecordIds>(
  event: ConflictEvent<Ids>,
  pointing: readonly PointingLink<Ids>[],
): Fate<Ids>[] | null {
  const { evidence, kind } = event;
  const isDone = DONE.includes(event.modality);
  const toldAs = evidence.map((item) => item.says?.modality ?? event.modality);
  if (isDone && toldAs.every((modality) => DONE.includes(modality))) return null;

  const asDone = evidence.filter(
    (item, place) =>
      item.status !== "denied" &&
      DONE.includes(toldAs[place] ?? event.modality) &&
      (item.says?.modality !== undefined || supportsField(item, "modality")),
  );
  const fates = ownFates(event);
  if (isDone || asDone.length > 0) fates.push({ kind: "done", by: event, evidence: asDone });
  for (const { by, link } of pointing) {
    if (link.kind === "denies") fates.push({ kind: "denied", by, evidence: by.evidence });
    if (link.kind === "claims") fates.push({ kind: "claimed", by, evidence: by.evidence });
    if (link.kind === "follows" && by.kind === kind && DONE.includes(by.modality)) {
      fates.push({ kind: "done", by, evidence: by.evidence });
    }
  }
  return fates;
}
