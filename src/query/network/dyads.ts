import type { RecordIds } from "../../model/recordIds.js";
import type { EventGroup } from "../../vocabulary/eventGroups.js";
import { participantShape, having, listOf, type Shape, text } from "../../input/shape.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { Act } from "../../model/act.js";
import type { Participant } from "../../model/actMembers.js";
import type { Role } from "../../vocabulary/roles.js";
import { groupedBy } from "../lookup/groupedBy.js";

/** Two actors: one that acts, and one that the act is aimed at. */
export interface Dyad<Ids extends RecordIds = RecordIds> {
  /** Who acts or speaks. */
  readonly agent: Ids["actor"];
  /** Who the act or the words are aimed at. */
  readonly facing: Ids["actor"];
  /** How many events. */
  readonly count: number;
  /** How many events of each group of kinds. Groups without events are left out. */
  readonly countByGroup: Readonly<Partial<Record<EventGroup, number>>>;
  /** The ids of these events, in the order given. */
  readonly events: readonly (Ids["event"] | Ids["prospect"])[];
}

const eventShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, group: text, participants: listOf(participantShape) }))();

/** The roles that an act or a speech is aimed at. */
const FACING: readonly Role[] = ["target", "addressee", "subject", "victim"];

/**
 * Which actor acts towards which other actor, and how often: each pair of an agent and an actor that an act
 * or a speech is aimed at.
 *
 * @typeParam Ids - The ids that the events point to.
 * @param events - In any order; use `selectEvents` first for one kind, time or modality.
 * @returns One dyad per pair and direction, in the order in which they first appear, in a new array; empty
 *   when there is no such pair.
 * @throws {RangeError} When `events` is not a list, or an event does not have a field that is read.
 * @remarks
 * O(sum over events of agents times the actors that are aimed at). The roles that are aimed at are `target`,
 * `addressee`, `subject` and `victim`. An event counts once per dyad, an actor is never paired with itself,
 * and a part that is `denied` does not count. Records are counted, not deeds: a campaign in one record counts
 * once, and a threat and the attack that it is about count as two.
 * @example
 * ```ts
 * import { dyads } from "iraq-conflict-data";
 *
 * const parts = [
 *   { actor: "group", role: "agent", status: "alleged" },
 *   { actor: "mission", role: "target", status: "reported" },
 * ];
 * dyads([{ id: "fire", group: "attack", participants: parts }]);
 * // => [{ agent: "group", facing: "mission", count: 1, countByGroup: { attack: 1 }, events: ["fire"] }]
 * ```
 */
export function dyads<Ids extends RecordIds>(
  events: readonly Pick<Act<Ids>, "id" | "group" | "participants">[],
): Dyad<Ids>[] {
  requireRecords("dyads", "events", events, eventShape);
  const meetings = events.flatMap(({ id, group, participants }) => {
    const facing = actorsIn(participants, FACING);
    return actorsIn(participants, ["agent"]).flatMap((agent) =>
      facing.filter((actor) => actor !== agent).map((actor) => ({ agent, actor, id, group })),
    );
  });
  return [...groupedBy(meetings, ({ agent }) => agent)].flatMap(([agent, ofAgent]) =>
    [...groupedBy(ofAgent, ({ actor }) => actor)].map(([facing, met]) => ({
      agent,
      facing,
      count: met.length,
      countByGroup: countsOf(met.map(({ group }) => group)),
      events: met.map(({ id }) => id),
    })),
  );
}

function actorsIn<Ids extends RecordIds>(
  participants: readonly Participant<Ids>[],
  roles: readonly Role[],
): Ids["actor"][] {
  const taking = participants.filter(
    ({ role, status }) => roles.includes(role) && status !== "denied",
  );
  return [...new Set(taking.map(({ actor }) => actor))];
}

function countsOf(groups: readonly EventGroup[]): Partial<Record<EventGroup, number>> {
  const counts = new Map<EventGroup, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return Object.fromEntries(counts);
}
