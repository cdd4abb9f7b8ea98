import type { ConflictEvent } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Status } from "../../vocabulary/statuses.js";
import { groupedBy } from "../lookup/groupedBy.js";
import type { Dispute, Reading } from "./dispute.js";
import { supportsField } from "./supportsField.js";

const CONTESTABLE: readonly Status[] = ["alleged", "claimed", "denied"];

/**
 * The rival agents of an event, if there are any.
 *
 * Agents are rivals when one of them is alleged, claimed or denied, and either their statuses
 * differ or no speaker stands behind all of them. One agent is disputed when a paragraph denies
 * its part and the record, or another paragraph, does not. The paragraphs that contradict the record
 * are as many readings as they have statuses.
 */
export function agentDispute<Ids extends RecordIds>(event: ConflictEvent<Ids>): Dispute<Ids>[] {
  const agents = event.participants.filter(({ role }) => role === "agent");
  const readings = agents.flatMap(({ actor, status }): Reading<Ids>[] => {
    const about = event.evidence.filter((item) => supportsField(item, "participants", actor));
    const agrees = (item: Evidence<Ids>): boolean =>
      (item.status === "denied") === (status === "denied");
    const contrary = groupedBy(
      about.filter((item) => !agrees(item)),
      (item) => item.status,
    );
    return [
      { value: actor, status, evidence: about.filter(agrees) },
      ...[...contrary].map(([put, evidence]) => ({ value: actor, status: put, evidence })),
    ];
  });
  const contested = readings.some(({ status }) => status && CONTESTABLE.includes(status));
  const rival = new Set(readings.map(({ status }) => status)).size > 1 || !shareSpeaker(readings);
  return readings.length > 1 && contested && rival ? [{ about: "agent", readings }] : [];
}

/** Whether one speaker stands behind every reading; a reading that nobody is known to speak for tells nothing. */
function shareSpeaker(readings: readonly Reading[]): boolean {
  const speakers = readings.map(({ evidence }) => new Set(evidence.map(({ speaker }) => speaker)));
  if (speakers.some(({ size }) => size === 0)) return true;
  const [first = new Set(), ...others] = speakers;
  return [...first].some((speaker) => others.every((known) => known.has(speaker)));
}
