import { requireId } from "../input/requireId.js";
import { requireOptions } from "../input/requireOptions.js";
import { requireRecords, requireShape } from "../input/requireRecords.js";
import { having, listOf, participantShape, type Shape, text } from "../input/shape.js";
import type { Act } from "../model/act.js";
import type { Participant } from "../model/actMembers.js";
import type { Actor } from "../model/actor.js";
import type { RecordIds } from "../model/recordIds.js";
import type { CrosswalkEntry, CrosswalkGap } from "../model/term.js";
import { actCode, type CrossedTerm } from "./crosswalkOf.js";
import type { FieldCode } from "./fieldCode.js";

/**
 * Why an act has no type of violence. Those of `crosswalkOf`: it is no violence, or was not done. Or its sides are not
 * known: nobody is named as agent; nobody is named as target or victim; the kind of an actor does not say on which side
 * it stands; or its targets are of several types.
 */
export type ViolenceReason =
  CrosswalkGap["none"] | "agent-unknown" | "target-unknown" | "sides-open" | "several-types";

/** What is read of an act to find its type of violence. */
export type ViolentAct<Ids extends RecordIds = RecordIds> = Pick<
  Act<Ids>,
  "id" | "kind" | "modality" | "participants"
>;

/** The records that a type of violence is looked up in. */
export interface ViolenceRecords<Ids extends RecordIds = RecordIds> {
  /** The participants must be among them. */
  readonly actors: readonly Pick<Actor<Ids>, "id" | "kind" | "identity">[];
  /** The kinds, groups and modalities. */
  readonly terms: readonly CrossedTerm[];
}

/** Who an actor is to UCDP: a part of a state, an organised armed group, or people without arms. */
type Side = "state" | "group" | "civilians";

/** The side of each kind of actor. A kind that is not here says nothing about it: a person may be a soldier. */
const SIDES: Readonly<Record<string, Side>> = {
  state: "state",
  government: "state",
  ministry: "state",
  parliament: "state",
  judiciary: "state",
  "armed-force": "state",
  "security-force": "state",
  "diplomatic-mission": "state",
  coalition: "state",
  "armed-group": "group",
  population: "civilians",
  company: "civilians",
  "media-outlet": "civilians",
  "research-body": "civilians",
};

const actShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, kind: text, modality: text, participants: listOf(participantShape) }))();
const actorShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, kind: text, identity: text }))();

/**
 * The type of violence that UCDP would code for an act (`type_of_violence`): `1` state-based, `2` between armed groups,
 * `3` one-sided, against civilians; or the reason why there is none.
 *
 * @typeParam Ids - The ids that the act points to.
 * @param act - An event or a prospect.
 * @param records - The actors and the terms to look up.
 * @returns The code or the reason. Whether anybody was killed is not asked: UCDP GED has only acts that killed
 *   somebody, and `toUcdpGedLike` leaves out the others.
 * @throws {RangeError} When an actor or a term is missing (the message names the three nearest), or a record does not
 *   have a field that is read.
 * @remarks
 * O(participants times actors). Our own mapping, from the kinds of the agents and of the targets, or of the victims when
 * no target is named; of a clash, from its parties. States, their bodies, forces, missions and coalitions are one side;
 * armed groups, also those known only as a category, are another; companies, outlets and populations are civilians. It
 * reads who is said to be the agent, whatever the status.
 *
 * UCDP GED Codebook (type_of_violence).
 * @example
 * ```ts
 * import { violenceTypeOf } from "iraq-conflict-data";
 *
 * const terms = [
 *   { id: "rocket-attack", list: "event-kinds", crosswalk: [{ scheme: "ucdp", none: "only-if-lethal" }] },
 *   { id: "occurred", list: "modalities", done: true, crosswalk: [] },
 * ];
 * const actors = [
 *   { id: "kataib-hezbollah", kind: "armed-group", identity: "named" },
 *   { id: "us-forces", kind: "armed-force", identity: "named" },
 * ];
 * const participants = [
 *   { actor: "kataib-hezbollah", role: "agent", status: "alleged" },
 *   { actor: "us-forces", role: "target", status: "reported" },
 * ];
 * const fire = { id: "fire", kind: "rocket-attack", modality: "occurred", participants };
 * violenceTypeOf(fire, { actors, terms }); // => { scheme: "ucdp", code: "1", match: "broad" }
 * ```
 */
export function violenceTypeOf<Ids extends RecordIds>(
  act: ViolentAct<Ids>,
  records: ViolenceRecords<Ids>,
): FieldCode<"ucdp", ViolenceReason> {
  const caller = "violenceTypeOf";
  requireShape(caller, "act", act, actShape);
  const { actors, terms } = requireOptions(caller, records, ["actors", "terms"], "records");
  requireRecords(caller, "actors", actors, actorShape);
  const entry = actCode(caller, terms, { kind: act.kind, modality: act.modality, scheme: "ucdp" });
  return violenceCode(act.participants, entry, (id) => requireId(caller, "actor", actors, id));
}

/** The same, when the code of the kind is known and actors are looked up by the caller. */
export function violenceCode(
  participants: readonly Participant[],
  ofKind: CrosswalkEntry,
  actorOf: (id: string) => Pick<Actor, "kind" | "identity">,
): FieldCode<"ucdp", ViolenceReason> {
  const scheme = "ucdp";
  if ("code" in ofKind) return { ...ofKind, scheme };
  if (ofKind.none !== "only-if-lethal") return { scheme, none: ofKind.none };
  const inRole = (role: string) => {
    const ids = participants.filter((one) => one.role === role).map(({ actor }) => actor);
    return [...new Set(ids)].map(actorOf);
  };
  const parties = inRole("party");
  const [agents, targets] =
    inRole("agent").length > 0 || parties.length < 2
      ? [inRole("agent"), [inRole("target"), inRole("victim")].find(({ length }) => length > 0)]
      : [parties.slice(0, 1), parties.slice(1)];
  const known = agents.filter(({ identity }) => identity !== "unidentified");
  if (known.length === 0) return { scheme, none: "agent-unknown" };
  if (!targets) return { scheme, none: "target-unknown" };
  const sidesOf = (actors: readonly Pick<Actor, "kind">[]) => [
    ...new Set(actors.map(({ kind }) => SIDES[kind])),
  ];
  const types = new Set(
    sidesOf(known).flatMap((agent) => sidesOf(targets).map((target) => typeOf(agent, target))),
  );
  const [type, ...others] = types;
  if (type === undefined || types.has(undefined)) return { scheme, none: "sides-open" };
  return others.length > 0
    ? { scheme, none: "several-types" }
    : { scheme, code: type, match: "broad" };
}

function typeOf(agent: Side | undefined, target: Side | undefined): string | undefined {
  if (agent === undefined || agent === "civilians" || target === undefined) return undefined;
  if (target === "civilians") return "3";
  return agent === "group" && target === "group" ? "2" : "1";
}
