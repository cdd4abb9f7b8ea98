import type { Act } from "../../model/act.js";
import type { ActLink } from "../../model/actMembers.js";
import type { ConflictEvent } from "../../model/event.js";
import type { Evidence } from "../../model/evidence.js";
import type { Prospect } from "../../model/prospect.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { LinkKind } from "../../vocabulary/linkKinds.js";
import type { Role } from "../../vocabulary/roles.js";
import { requirePair, requireRecords } from "../../input/requireRecords.js";
import { having, listOf, participantShape, type Shape, text } from "../../input/shape.js";
import { groupedBy } from "../lookup/groupedBy.js";
import { evidenceShape, supportsField } from "./evidenceShape.js";

/** A claim or a prospect, and what happened to it. */
export type Outcome<Ids extends RecordIds = RecordIds> = ClaimOutcome<Ids> | ProspectOutcome<Ids>;

/** A claim of responsibility or an accusation, and what happened to it. */
export interface ClaimOutcome<Ids extends RecordIds = RecordIds> {
  /** Distinguishes it from a prospect. */
  readonly form: "claim";
  /** The claim. */
  readonly event: ConflictEvent<Ids>;
  /** Everything that the records say about it; none is preferred. Empty when they say nothing. */
  readonly fates: readonly Fate<Ids>[];
}

/** An act that was planned, threatened, demanded or made conditional, and what happened to it. */
export interface ProspectOutcome<Ids extends RecordIds = RecordIds> {
  /** Distinguishes it from a claim. */
  readonly form: "prospect";
  /** The prospect. */
  readonly prospect: Prospect<Ids>;
  /** Everything that the records say about it; none is preferred. Empty when they say nothing. */
  readonly fates: readonly Fate<Ids>[];
}

/** One thing that happened to a claim or a prospect. */
export interface Fate<Ids extends RecordIds = RecordIds> {
  /** Confirmed by a text, denied, claimed by somebody as their own act, or fulfilled. */
  readonly kind: "confirmed" | "denied" | "claimed" | "fulfilled";
  /** The record that says so: the claim or the prospect itself, when its own evidence says so. */
  readonly by: Act<Ids>;
  /** The paragraphs that say so. */
  readonly evidence: readonly Evidence<Ids>[];
}

const actShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    kind: text,
    participants: listOf(participantShape),
    links: listOf(having({ kind: text, to: text })),
    evidence: listOf(evidenceShape),
  }))();

/**
 * What happened to claims, and to acts that were planned, threatened, demanded or made conditional.
 *
 * A *claim* is a claim of responsibility or an accusation. It can be confirmed or denied by its own evidence;
 * by the record of the act that it is about, when a paragraph confirms or denies the part of the actor that
 * the claim names; and by an event that `denies` the claim, or in which that actor denies the act. An
 * accusation can also be confirmed by that actor's own claim of responsibility.
 *
 * A *prospect* is fulfilled by an event that `fulfils` it, or when one of its own paragraphs reports it as
 * done (`says.modality`). It can be confirmed or denied by its own evidence, and claimed or denied by linked
 * events.
 *
 * @typeParam Ids - The ids that the records point to.
 * @param records - The events and the prospects, each in any order. The result keeps the order.
 * @returns One outcome per claim, then one per prospect, in a new array; `fates` is empty when the records
 *   say nothing.
 * @throws {RangeError} When `events` or `prospects` is not a list, or a record does not have a field that is
 *   read.
 * @remarks
 * O(n) in links, participants and evidence items, plus the links that point to one act for each claim on it.
 * This is what the records say, not what is true. Rival fates stay side by side. Dates are not compared,
 * because many are too vague to know which statement was later.
 * @example
 * ```ts
 * import { outcomesOf } from "iraq-conflict-data";
 *
 * const none = { participants: [], evidence: [], links: [] };
 * const plan = { ...none, id: "plan", kind: "withdrawal", modality: "planned" };
 * const hope = { ...none, id: "hope", kind: "visit", modality: "demanded" };
 * const leaving = { ...none, id: "leaving", kind: "withdrawal", links: [{ kind: "fulfils", to: "plan" }] };
 * outcomesOf({ events: [leaving], prospects: [plan, hope] }).map(({ prospect, fates }) => [
 *   prospect.id,
 *   fates.map(({ kind, by }) => [kind, by.id]),
 * ]);
 * // => [["plan", [["fulfilled", "leaving"]]], ["hope", []]]
 * ```
 */
export function outcomesOf<Ids extends RecordIds>(records: {
  /** The claims must be among them. */
  readonly events: readonly ConflictEvent<Ids>[];
  /** The acts not done. */
  readonly prospects: readonly Prospect<Ids>[];
}): Outcome<Ids>[] {
  requirePair("outcomesOf", records, "{ events, prospects }");
  const { events, prospects } = records;
  requireRecords("outcomesOf", "events", events, actShape);
  requireRecords("outcomesOf", "prospects", prospects, actShape);
  const acts: readonly Act<Ids>[] = [...events, ...prospects];
  const byId = new Map(acts.map((act) => [act.id, act]));
  const links = acts.flatMap((by) => {
    const agents = actorsIn(by, ["agent"]);
    return by.links.map((link) => ({ by, agents, link }));
  });
  const linksTo = groupedBy(links, ({ link }) => link.to);
  const pointingTo = (id: Act<Ids>["id"]): readonly PointingLink<Ids>[] => linksTo.get(id) ?? [];
  return [
    ...events.flatMap((event): Outcome<Ids>[] => {
      const fates = claimFates(event, byId, pointingTo);
      return fates ? [{ form: "claim", event, fates }] : [];
    }),
    ...prospects.map((prospect): Outcome<Ids> => ({
      form: "prospect",
      prospect,
      fates: prospectFates(prospect, pointingTo(prospect.id)),
    })),
  ];
}

/** The links by which a claim points to the act it speaks of. */
const SPEAKS_OF: readonly LinkKind[] = ["claims", "concerns"];

/** What became of a claim of responsibility or an accusation; `null` for any other event. */
function claimFates<Ids extends RecordIds>(
  claim: ConflictEvent<Ids>,
  byId: ReadonlyMap<Act<Ids>["id"], Act<Ids>>,
  pointingTo: (id: Act<Ids>["id"]) => readonly PointingLink<Ids>[],
): Fate<Ids>[] | null {
  const doers = doersIn(claim);
  if (!doers) return null;
  const isAccusation = claim.kind === "accusation";
  const acts = claim.links.filter(({ kind }) => SPEAKS_OF.includes(kind)).map((link) => link.to);

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

/** What became of an act that was held out. */
function prospectFates<Ids extends RecordIds>(
  prospect: Prospect<Ids>,
  pointing: readonly PointingLink<Ids>[],
): Fate<Ids>[] {
  const fates = ownFates(prospect);
  const toldAsDone = prospect.evidence.filter(
    ({ status, says }) =>
      status !== "denied" && (says?.modality === "occurred" || says?.modality === "ongoing"),
  );
  if (toldAsDone.length > 0) {
    fates.push({ kind: "fulfilled", by: prospect, evidence: toldAsDone });
  }
  for (const { by, link } of pointing) {
    const kind = Object.hasOwn(FATE_OF, link.kind) && FATE_OF[link.kind];
    if (kind) fates.push({ kind, by, evidence: by.evidence });
  }
  return fates;
}

/** What a link says about the prospect that it points to. */
const FATE_OF: Readonly<Partial<Record<LinkKind, Fate["kind"]>>> = {
  denies: "denied",
  claims: "claimed",
  fulfils: "fulfilled",
};

/** That a record's evidence confirms or denies it, by all items or by those that pass a test. */
function ownFates<Ids extends RecordIds>(
  by: Act<Ids>,
  counts: (item: Evidence<Ids>) => boolean = () => true,
): Fate<Ids>[] {
  return (["confirmed", "denied"] as const).flatMap((kind) => {
    const evidence = by.evidence.filter((item) => item.status === kind && counts(item));
    return evidence.length > 0 ? [{ kind, by, evidence }] : [];
  });
}

/** A link together with the record that it goes out from. */
interface PointingLink<Ids extends RecordIds = RecordIds> {
  /** The record that the link goes out from. */
  readonly by: Act<Ids>;
  /** Who acts or speaks in it. */
  readonly agents: readonly Ids["actor"][];
  /** The link. */
  readonly link: ActLink<Ids>;
}

/** The actors that have one of some parts in an act. */
function actorsIn<Ids extends RecordIds>(
  { participants }: Act<Ids>,
  roles: readonly Role[],
): Ids["actor"][] {
  return participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor);
}
