import type { Act } from "../../model/act.js";
import type { Participant } from "../../model/actMembers.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Role } from "../../vocabulary/roles.js";
import type { Status } from "../../vocabulary/statuses.js";
import { participantShape, having, listOf, type Shape, text } from "../../input/shape.js";
import { refuseNearMiss } from "../../input/refuseNearMiss.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireText } from "../../input/requireText.js";
import { groupedBy } from "../lookup/groupedBy.js";
import { spokenShape, supportsField } from "./evidenceShape.js";
import type { NoInfer } from "../../model/noInfer.js";

/** What one speaker says about an actor, or to it. */
export interface Claim<Ids extends RecordIds = RecordIds> {
  /** A speech act that is itself an event, or a statement that the actor had a part in an event. */
  readonly form: "speech-act" | "allegation";
  /** Who says it; `null` when no text says who spoke. */
  readonly speaker: Ids["actor"] | null;
  /**
   * For a speech act, the status of the speaker's part: how certain it is that they spoke. For an allegation,
   * how the speaker says it.
   */
  readonly status: Status;
  /** The role of the actor in the event: spoken about, spoken to, alleged to have done it ... */
  readonly role: Role;
  /** The speech act, or the event that the actor is said to have a part in. */
  readonly act: Act<Ids>;
  /**
   * The evidence: for a speech act, all its evidence; for an allegation, the speaker's items about that part.
   */
  readonly evidence: readonly Evidence<Ids>[];
}

const eventShape: Shape = /* @__PURE__ */ (() =>
  having({
    group: text,
    participants: listOf(participantShape),
    evidence: listOf(spokenShape),
  }))();

/** Parts in a speech act that make an actor the one spoken of or to, not the one who speaks. */
const CONCERNED: readonly Role[] = [
  "target",
  "addressee",
  "subject",
  "victim",
  "force",
  "beneficiary",
];
/** Parts in a speech act that make an actor the one who speaks. */
const SPEAKING: readonly Role[] = ["agent", "party"];
/** Statuses under which a part in an event is somebody's word, not plain news. */
const ALLEGED: readonly Status[] = ["alleged", "claimed", "denied"];

/**
 * Who said what about an actor, or to it: speech acts and allegations.
 *
 * A *speech act* (group `speech`) counts when the actor is spoken about or spoken to: as target, addressee,
 * subject, victim, force or beneficiary. An *allegation* is a part in any other event that is only `alleged`,
 * `claimed` or `denied`. The actor's own claims count too, with the actor as speaker. A part that no
 * paragraph supports, because it is inferred, is not a claim.
 *
 * @typeParam Ids - The ids that the events point to; a mistyped id is a compile error.
 * @param events - In any order, which the result keeps.
 * @param actor - The actor that the claims are about.
 * @returns One claim per event, part, speaker and status, in a new array; empty when nobody says anything.
 * @throws {RangeError} When nobody says anything and the id is a near miss of one that the events mention (at
 *   most two wrong letters).
 * @remarks
 * One pass, O(n) in participants and evidence items. Claims are not ranked, and not merged across events.
 * @example
 * ```ts
 * import { claimsAbout } from "iraq-conflict-data";
 *
 * const attack = {
 *   group: "attack",
 *   participants: [{ actor: "group", role: "agent", status: "alleged" }],
 *   evidence: [{ speaker: "minister", status: "alleged", supports: ["participants.group"] }],
 * };
 * claimsAbout([attack], "group").map(({ speaker, status, role }) => [speaker, status, role]);
 * // => [["minister", "alleged", "agent"]]
 * claimsAbout([attack], "minister"); // => []
 * ```
 */
export function claimsAbout<Ids extends RecordIds>(
  events: readonly Act<Ids>[],
  actor: NoInfer<Ids["actor"]>,
): Claim<Ids>[] {
  requireRecords("claimsAbout", "events", events, eventShape);
  requireText("claimsAbout", "actor", actor, "united-nations");
  const claims = events.flatMap((event) =>
    event.participants
      .filter((participant) => participant.actor === actor)
      .flatMap((part) =>
        event.group === "speech" ? speechActs(event, part) : allegations(event, part),
      ),
  );
  if (claims.length === 0) refuseNearMiss("claimsAbout", "actor", actor, actorsOf(events));
  return claims;
}

function actorsOf<Ids extends RecordIds>(events: readonly Act<Ids>[]): Set<Ids["actor"]> {
  const actors = new Set<Ids["actor"]>();
  for (const { participants, evidence } of events) {
    for (const { actor } of participants) actors.add(actor);
    for (const { speaker } of evidence) actors.add(speaker);
  }
  return actors;
}

function speechActs<Ids extends RecordIds>(
  event: Act<Ids>,
  { role, status }: Participant<Ids>,
): Claim<Ids>[] {
  if (!CONCERNED.includes(role)) return [];
  const { evidence } = event;
  const speakers = event.participants.filter((participant) => SPEAKING.includes(participant.role));
  if (speakers.length === 0) {
    return [{ form: "speech-act", speaker: null, status, role, act: event, evidence }];
  }
  return speakers.map(({ actor: speaker, status: spoken }) => ({
    form: "speech-act",
    speaker,
    status: spoken,
    role,
    act: event,
    evidence,
  }));
}

function allegations<Ids extends RecordIds>(
  event: Act<Ids>,
  { actor, role, status }: Participant<Ids>,
): Claim<Ids>[] {
  if (!ALLEGED.includes(status)) return [];
  const about = event.evidence.filter((item) => supportsField(item, "participants", actor));
  return [...groupedBy(about, ({ speaker }) => speaker)].flatMap(([speaker, said]) =>
    [...groupedBy(said, (item) => item.status)].map(([put, evidence]) => ({
      form: "allegation" as const,
      speaker,
      status: put,
      role,
      act: event,
      evidence,
    })),
  );
}
