import type { ConflictEvent, EventLink } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import { participantShape, having, listOf, type Shape, text } from "../../input/shape.js";
import { requireRecords } from "../../input/requireRecords.js";
import { evidenceShape, supportsField } from "./evidenceShape.js";
import { groupedBy } from "../lookup/groupedBy.js";
import type { LinkKind } from "../../vocabulary/linkKinds.js";
import { doneModalities } from "../../vocabulary/doneModalities.js";
import type { Role } from "../../vocabulary/roles.js";

/** A claim or an act not yet done, and what became of it. */
export interface Outcome<Ids extends RecordIds = RecordIds> {
  /**
   * `claim`: a claim of responsibility or an accusation. `prospect`: an act that is planned,
   * threatened, demanded or conditional, or that some paragraph still told so.
   */
  readonly form: "claim" | "prospect";
  /** The claim or the act itself. */
  readonly event: ConflictEvent<Ids>;
  /** All that is told of it, nothing preferred; empty when nothing is. */
  readonly fates: readonly Fate<Ids>[];
}

/** One thing that became of a claim or an act not yet done. */
export interface Fate<Ids extends RecordIds = RecordIds> {
  /** Confirmed by a text, denied, claimed as somebody's own deed, or told as done. */
  readonly kind: "confirmed" | "denied" | "claimed" | "done";
  /** The event whose record tells it; the claim or act itself, when its own evidence does. */
  readonly by: ConflictEvent<Ids>;
  /** The paragraphs that tell it. */
  readonly evidence: readonly Evidence<Ids>[];
}

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

/** The links by which a claim points to the act it speaks of. */
const SPEAKS_OF: readonly LinkKind[] = ["claims", "concerns"];

/** What became of a claim of responsibility or an accusation; `null` for any other event. */
function claimFates<Ids extends RecordIds>(
  claim: ConflictEvent<Ids>,
  byId: ReadonlyMap<Ids["event"], ConflictEvent<Ids>>,
  pointingTo: (id: Ids["event"]) => readonly PointingLink<Ids>[],
): Fate<Ids>[] | null {
  const doers = doersIn(claim);
  if (!doers) return null;
  const isAccusation = claim.kind === "accusation";
  const acts = claim.links.filter(({ kind }) => SPEAKS_OF.includes(kind)).map((link) => link.event);

  const fates = ownFates(claim);
  for (const { by, link } of pointingTo(claim.id)) {
    if (link.kind === "denies") fates.push({ kind: "denied", by, evidence: by.evidence });
  }
  for (const id of new Set(acts)) {
    const act = byId.get(id);
    if (act) {
      const named = actorsIn(act, ["agent"]).filter((actor) => doers.includes(actor));
      fates.push(
        ...ownFates(act, (item) =>
          named.some((actor) => supportsField(item, "participants", actor)),
        ),
      );
    }
    for (const { by, agents, link } of pointingTo(id)) {
      const isDenial = link.kind === "denies";
      if (!isDenial && !(isAccusation && link.kind === "claims")) continue;
      if (by === claim || !agents.some((actor) => doers.includes(actor))) continue;
      fates.push({ kind: isDenial ? "denied" : "claimed", by, evidence: by.evidence });
    }
  }
  return fates;
}

/** Whom a claim names as the doers. */
function doersIn<Ids extends RecordIds>(claim: ConflictEvent<Ids>): Ids["actor"][] | undefined {
  if (claim.kind === "claim-of-responsibility") return actorsIn(claim, ["agent"]);
  if (claim.kind === "accusation") return actorsIn(claim, ["subject", "target"]);
  return undefined;
}

/** What became of an act that is not done, or that some paragraph tells as not done; `null` for any other. */
function prospectFates<Ids extends RecordIds>(
  event: ConflictEvent<Ids>,
  pointing: readonly PointingLink<Ids>[],
): Fate<Ids>[] | null {
  const { evidence, kind } = event;
  const isDone = doneModalities.includes(event.modality);
  const toldAs = evidence.map((item) => item.says?.modality ?? event.modality);
  if (isDone && toldAs.every((modality) => doneModalities.includes(modality))) return null;

  const asDone = evidence.filter(
    (item, place) =>
      item.status !== "denied" &&
      doneModalities.includes(toldAs[place] ?? event.modality) &&
      (item.says?.modality !== undefined || supportsField(item, "modality")),
  );
  const fates = ownFates(event);
  if (isDone || asDone.length > 0) fates.push({ kind: "done", by: event, evidence: asDone });
  for (const { by, link } of pointing) {
    if (link.kind === "denies") fates.push({ kind: "denied", by, evidence: by.evidence });
    if (link.kind === "claims") fates.push({ kind: "claimed", by, evidence: by.evidence });
    if (link.kind === "follows" && by.kind === kind && doneModalities.includes(by.modality)) {
      fates.push({ kind: "done", by, evidence: by.evidence });
    }
  }
  return fates;
}

/** That an event's evidence confirms or denies it, by all items or by those that pass a test. */
function ownFates<Ids extends RecordIds>(
  by: ConflictEvent<Ids>,
  counts: (item: Evidence<Ids>) => boolean = () => true,
): Fate<Ids>[] {
  return (["confirmed", "denied"] as const).flatMap((kind) => {
    const evidence = by.evidence.filter((item) => item.status === kind && counts(item));
    return evidence.length > 0 ? [{ kind, by, evidence }] : [];
  });
}

/** A link together with the event that it goes out from. */
interface PointingLink<Ids extends RecordIds = RecordIds> {
  /** The event that the link goes out from. */
  readonly by: ConflictEvent<Ids>;
  /** Who acts or speaks in that event. */
  readonly agents: readonly Ids["actor"][];
  /** The link. */
  readonly link: EventLink<Ids>;
}

/** The actors that have one of some parts in an event. */
function actorsIn<Ids extends RecordIds>(
  { participants }: ConflictEvent<Ids>,
  roles: readonly Role[],
): Ids["actor"][] {
  return participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor);
}
