import type { Act } from "../../model/act.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Status } from "../../vocabulary/statuses.js";
import { participantShape, having, listOf, maybe, type Shape, text } from "../../input/shape.js";
import { requireRecords } from "../../input/requireRecords.js";
import { spokenShape, supportsField } from "./evidenceShape.js";
import { groupedBy } from "../lookup/groupedBy.js";

/** An event or a prospect on which the sources, or the actors, disagree. */
export interface DisputedAct<Ids extends RecordIds = RecordIds> {
  /** The event or the prospect. */
  readonly act: Act<Ids>;
  /** What the disagreement is about: one dispute for each matter. Never empty. */
  readonly disputes: readonly Dispute<Ids>[];
}

/** One matter on which an event's sources or actors disagree. */
export interface Dispute<Ids extends RecordIds = RecordIds> {
  /**
   * The field that differs; or `agent`, for who did it; or `responsibility`, when one event claims the act
   * and another denies it.
   */
  readonly about: "kind" | "date" | "place" | "modality" | "agent" | "responsibility";
  /** The rival readings, at least two. None is preferred. The reading of the record comes first. */
  readonly readings: readonly Reading<Ids>[];
}

/** One of several rival readings, with the evidence for it. */
export interface Reading<Ids extends RecordIds = RecordIds> {
  /**
   * The value: a kind, an EDTF date, a place or a modality; for `agent`, an actor; for `responsibility`,
   * `claims` or `denies`.
   */
  readonly value: string;
  /**
   * For `agent`: the status of the actor's part. For a field: `denied`, when the paragraphs deny that value.
   */
  readonly status?: Status;
  /** For `responsibility`: the event that claims or denies. */
  readonly event?: Ids["event"] | Ids["prospect"];
  /** The paragraphs that say so; empty when no paragraph gives the record's own value. */
  readonly evidence: readonly Evidence<Ids>[];
}

const eventShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    kind: text,
    date: having({ edtf: text }),
    place: maybe(having({ id: text })),
    modality: text,
    participants: listOf(participantShape),
    links: listOf(having({ kind: text, to: text })),
    evidence: listOf(spokenShape),
  }))();

/**
 * The events on which sources or actors disagree, with the rival readings side by side.
 *
 * There are three kinds of dispute. First, a paragraph that `says` another kind, date, place or modality than
 * the record or another paragraph. Second, rival agents: one of them is alleged, claimed or denied, and their
 * statuses differ or no speaker names all of them; or one paragraph denies what another asserts. Third, an
 * act that one event `claims` and another `denies`. Paragraphs that deny a value are a separate reading with
 * the status `denied`.
 *
 * @typeParam Ids - The ids that the events point to.
 * @param events - In any order, which the result keeps. Claims and denials must be among them too.
 * @returns Only the disputed events, in a new array; empty when all agree.
 * @throws {RangeError} When `events` is not a list, or an event does not have a field that is compared.
 * @remarks
 * O(n) in participants, links and evidence items, times the few agents of one event. No reading is preferred,
 * dropped or averaged. Dates differ when their EDTF text differs, even if they overlap. Places differ when
 * their ids differ, even if one contains the other.
 * @example
 * ```ts
 * import { rivalClaims } from "iraq-conflict-data";
 *
 * const none = { kind: "rocket-attack", modality: "occurred", date: { edtf: "2020" }, participants: [], evidence: [] };
 * const disputed = rivalClaims([
 *   { id: "attack", ...none, links: [] },
 *   { id: "boast", ...none, links: [{ kind: "claims", to: "attack" }] },
 *   { id: "denial", ...none, links: [{ kind: "denies", to: "attack" }] },
 * ]);
 * disputed.map(({ act, disputes }) => [act.id, disputes[0].about]); // => [["attack", "responsibility"]]
 * disputed[0].disputes[0].readings.map(({ event }) => event); // => ["boast", "denial"]
 * ```
 */
export function rivalClaims<Ids extends RecordIds>(
  events: readonly Act<Ids>[],
): DisputedAct<Ids>[] {
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
    return disputes.length > 0 ? [{ act: event, disputes }] : [];
  });
}

/** The events that claim or deny each act. */
function answersByAct<Ids extends RecordIds>(
  events: readonly Act<Ids>[],
): Map<Act<Ids>["id"], Reading<Ids>[]> {
  const answers = new Map<Act<Ids>["id"], Reading<Ids>[]>();
  for (const { id, links, evidence } of events) {
    for (const { kind, to: act } of links) {
      if (kind !== "claims" && kind !== "denies") continue;
      const reading: Reading<Ids> = { value: kind, event: id, evidence };
      const known = answers.get(act);
      if (known) known.push(reading);
      else answers.set(act, [reading]);
    }
  }
  return answers;
}

const CONTESTABLE: readonly Status[] = ["alleged", "claimed", "denied"];

/**
 * The rival agents of an event, if there are any.
 *
 * Agents are rivals when one of them is alleged, claimed or denied, and either their statuses
 * differ or no speaker stands behind all of them. One agent is disputed when a paragraph denies
 * its part and the record, or another paragraph, does not. The paragraphs that contradict the record
 * are as many readings as they have statuses.
 */
function agentDispute<Ids extends RecordIds>(event: Act<Ids>): Dispute<Ids>[] {
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

/** A reading while its paragraphs are gathered. */
interface OpenReading<Ids extends RecordIds> extends Reading<Ids> {
  readonly evidence: Evidence<Ids>[];
}

/**
 * The fields of an event for which its evidence gives differing values. Who denies a value does not
 * stand among those who give it.
 */
function fieldDisputes<Ids extends RecordIds>(event: Act<Ids>): Dispute<Ids>[] {
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
