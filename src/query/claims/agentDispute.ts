import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Status } from "../../vocabulary/statuses.js";
import type { Dispute, Reading } from "./dispute.js";
import { supportsField } from "./supportsField.js";

const CONTESTABLE: readonly Status[] = ["alleged", "claimed", "denied"];

/**
 * The rival agents of an event, if there are any.
 *
 * Agents are rivals when one of them is alleged, claimed or denied, and either their statuses
 * differ or no speaker stands behind all of them. One agent is disputed when a paragraph denies
 * its part and the record, or another paragraph, does not.
 */
export function agentDispute<Ids extends RecordIds>(event: ConflictEvent<Ids>): Dispute<Ids>[] {
  const agents = event.participants.filter(({ role }) => role === "agent");
  const readings = agents.flatMap(({ actor, status }): Reading<Ids>[] => {
    const about = event.evidence.filter((item) => supportsField(item, "participants", actor));
    const contrary = about.filter((item) => (item.status === "denied") !== (status === "denied"));
    const evidence = about.filter((item) => !contrary.includes(item));
    const own = { value: actor, status, evidence };
    const first = contrary[0];
    return first ? [own, { value: actor, status: first.status, evidence: contrary }] : [own];
  });
  const contested = readings.some(({ status }) => status && CONTESTABLE.includes(status));
  const rival = new Set(readings.map(({ status }) => status)).size > 1 || !shareSpeaker(readings);
  return readings.length > 1 && contested && rival ? [{ about: "agent", readings }] : [];
}

/** Whether one speaker stands behind every reading; a reading that nobody is known to speak for tells nothing. */
function shareSpeaker(readings: readonly Reading[]): boolean {
  const [first = [], ...others] = readings.map(({ evidence }) =>
    evidence.map(({ speaker }) => speaker),
  );
  return (
    [first, ...others].some((speakers) => speakers.length === 0) ||
    first.some((speaker) => others.every((speakers) => speakers.includes(speaker)))
  );
}
