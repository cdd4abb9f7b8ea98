import { participantShape } from "../../input/participantShape.js";
import { requireRecords } from "../../input/requireRecords.js";
import { having, listOf, maybe, type Shape, text } from "../../input/shape.js";
import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import { agentDispute } from "./agentDispute.js";
import type { DisputedEvent, Reading } from "./dispute.js";
import { spokenShape } from "./evidenceShape.js";
import { fieldDisputes } from "./fieldDisputes.js";

const eventShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    kind: text,
    date: having({ edtf: text }),
    place: maybe(having({ id: text })),
    modality: text,
    participants: listOf(participantShape),
    links: listOf(having({ kind: text, event: text })),
    evidence: listOf(spokenShape),
  }))();

/**
 * The events on which sources or actors disagree, with the rival readings side by side.
 *
 * Three things are a dispute: a paragraph that `says` another kind, date, place or modality than
 * the record or another paragraph; agents whose parts rival each other (one is alleged, claimed
 * or denied, and their statuses differ or no speaker names them all; or a paragraph denies what
 * another asserts); and an act that one event `claims` while another `denies` it. Those who deny a
 * value are a reading of their own, with the status `denied`, never among those who give it.
 *
 * @typeParam Ids - The ids that the events point to.
 * @param events - In any order, which the result keeps. Claims and denials are found among them too.
 * @returns The disputed events alone, in a new array; empty when all agree.
 * @throws {RangeError} When the events are no list, or one of them lacks what is compared.
 * @remarks
 * O(n) in participants, links and evidence items, times the few agents of one event. No reading
 * is preferred, dropped or averaged. Dates differ when their EDTF does, even where they overlap;
 * places when their ids do, even where one contains the other.
 * @example
 * ```ts
 * const none = { kind: "rocket-attack", modality: "occurred", date: { edtf: "2020" }, participants: [], evidence: [] };
 * const disputed = rivalClaims([
 *   { id: "attack", ...none, links: [] },
 *   { id: "boast", ...none, links: [{ kind: "claims", event: "attack" }] },
 *   { id: "denial", ...none, links: [{ kind: "denies", event: "attack" }] },
 * ]);
 * disputed.map(({ event, disputes }) => [event.id, disputes[0].about]); // => [["attack", "responsibility"]]
 * disputed[0].disputes[0].readings.map(({ event }) => event); // => ["boast", "denial"]
 * ```
 */
export function rivalClaims<Ids extends RecordIds>(
  events: readonly ConflictEvent<Ids>[],
): DisputedEvent<Ids>[] {
  requireRecords("rivalClaims", "events", events, eventShape);
  const answers = answersByAct(events);
  return events.flatMap((event) => {
    const readings = answers.get(event.id) ?? [];
    const both = new Set(readings.map(({ value }) => value)).size > 1;
    const disputes = [
      ...fieldDisputes(event),
      ...agentDispute(event),
      ...(both ? [{ about: "responsibility" as const, readings }] : []),
    ];
    return disputes.length > 0 ? [{ event, disputes }] : [];
  });
}

/** The events that claim or deny each act. */
function answersByAct<Ids extends RecordIds>(
  events: readonly ConflictEvent<Ids>[],
): Map<Ids["event"], Reading<Ids>[]> {
  const answers = new Map<Ids["event"], Reading<Ids>[]>();
  for (const { id, links, evidence } of events) {
    for (const { kind, event: act } of links) {
      if (kind !== "claims" && kind !== "denies") continue;
      const reading: Reading<Ids> = { value: kind, event: id, evidence };
      const known = answers.get(act);
      if (known) known.push(reading);
      else answers.set(act, [reading]);
    }
  }
  return answers;
}
