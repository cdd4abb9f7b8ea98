import { participantShape } from "../../input/participantShape.js";
import { requireRecords } from "../../input/requireRecords.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";
import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import { actorsIn } from "./actorsIn.js";
import { claimFates } from "./claimFates.js";
import { evidenceShape } from "./evidenceShape.js";
import { groupedBy } from "../lookup/groupedBy.js";
import type { Outcome } from "./outcome.js";
import type { PointingLink } from "./pointingLink.js";
import { prospectFates } from "./prospectFates.js";

const eventShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    kind: text,
    modality: text,
    participants: listOf(participantShape),
    links: listOf(having({ kind: text, event: text })),
    evidence: listOf(evidenceShape),
  }))();

/**
 * What became of claims, and of acts that were planned, threatened or demanded.
 *
 * A *claim* is a claim of responsibility or an accusation. It is confirmed or denied by its own
 * evidence; by the record of the act it speaks of, where a paragraph confirms or denies the part
 * of the actor claimed for; by an event that `denies` the claim, or the act in that actor's own
 * name; an accusation also by that actor's claim of responsibility.
 *
 * A *prospect* is an act that is not done, or that one paragraph (`says.modality`) tells as not
 * done. It is confirmed or denied by its own evidence, claimed or denied by linked events, and
 * done when the record itself has it done, or an event of the same kind that is done `follows` it.
 *
 * @typeParam Ids - The ids that the events point to.
 * @param events - In any order, which the result keeps.
 * @returns One outcome per claim and prospect, in a new array; `fates` is empty where nothing is told.
 * @throws {RangeError} When the events are no list, or one of them lacks what is read.
 * @remarks
 * O(n) in links, participants and evidence items, plus the links that point to one act for each
 * claim on it. Told, not true: rival fates stay side by side, and dates are not compared, because
 * many are too loose to tell which word came later.
 * @example
 * ```ts
 * const none = { participants: [], evidence: [], links: [] };
 * outcomesOf([
 *   { ...none, id: "plan", kind: "withdrawal", modality: "planned" },
 *   { ...none, id: "hope", kind: "visit", modality: "planned" },
 *   {
 *     ...none,
 *     id: "leaving",
 *     kind: "withdrawal",
 *     modality: "occurred",
 *     links: [{ kind: "follows", event: "plan" }],
 *   },
 * ]).map(({ event, fates }) => [event.id, fates.map(({ kind, by }) => [kind, by.id])]);
 * // => [["plan", [["done", "leaving"]]], ["hope", []]]
 * ```
 */
export function outcomesOf<Ids extends RecordIds>(
  events: readonly ConflictEvent<Ids>[],
): Outcome<Ids>[] {
  requireRecords("outcomesOf", "events", events, eventShape);
  const byId = new Map(events.map((event) => [event.id, event]));
  const links = events.flatMap((by) => {
    const agents = actorsIn(by, ["agent"]);
    return by.links.map((link) => ({ by, agents, link }));
  });
  const linksTo = groupedBy(links, ({ link }) => link.event);
  const pointingTo = (id: Ids["event"]): readonly PointingLink<Ids>[] => linksTo.get(id) ?? [];
  return events.flatMap((event): Outcome<Ids>[] => {
    const claim = claimFates(event, byId, pointingTo);
    if (claim) return [{ form: "claim", event, fates: claim }];
    const prospect = prospectFates(event, pointingTo(event.id));
    return prospect ? [{ form: "prospect", event, fates: prospect }] : [];
  });
}
