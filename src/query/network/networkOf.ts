import { participantShape } from "../../input/participantShape.js";
import { refuse } from "../../input/refuse.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireTerms } from "../../input/requireTerms.js";
import { bilingual, having, listOf, type Shape, text } from "../../input/shape.js";
import type { Actor } from "../../model/actor.js";
import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import { relationKinds } from "../../vocabulary/relationKinds.js";
import { holdingOn } from "../time/holdingOn.js";
import { isWanted } from "./isWanted.js";
import type { Network } from "./network.js";
import type { NetworkCriteria } from "./networkCriteria.js";
import { relationEdges } from "./relationEdges.js";
import { sharedEventEdges } from "./sharedEventEdges.js";
import { tieShape } from "./tieShape.js";

const actorShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    kind: text,
    identity: text,
    names: bilingual,
    relations: listOf(tieShape),
  }))();
const eventShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, participants: listOf(participantShape) }))();

/**
 * The actors as a network: their relations, and the events that they share.
 *
 * The result is what graphology loads (`new Graph(network.options).import(network)`); `toCytoscape` turns it into what
 * Cytoscape loads. Every actor is a node, tied or not. An edge to an actor that was not passed is
 * left out, so a network of persons alone is `networkOf({ actors: people, events })`.
 *
 * @typeParam Ids - The ids that the records point to.
 * @param records - The actors, and the events that may tie them; `selectEvents` picks a window of time.
 * @param criteria - Which ties, and as of which day; `{}` for all.
 * @returns Nodes in the order of `actors`; relations in that order too, then shared events by first sight.
 * @throws {RangeError} When `on` is not a calendar day, `certainty` is neither of the two, a
 * criterion or a kind is unknown, or a relation's `valid` is unreadable.
 * @remarks
 * O(actors + relations + the sum over events of participants squared). Two actors share an event
 * in whatever roles, so weight is neither friendship nor enmity: see `dyads` for facing sides. A
 * part that is `denied` does not count.
 * @example
 * ```ts
 * const actors = ["mission", "group"].map((id) => ({
 *   id, kind: "armed-group", identity: "named", names: { en: id, ar: id }, relations: [],
 * }));
 * const parts = actors.map(({ id }) => ({ actor: id, role: "party", status: "reported" }));
 * const network = networkOf({ actors, events: [{ id: "talks", participants: parts }] });
 * network.edges.map(({ source, target, attributes }) => [source, target, attributes.weight]);
 * // => [["mission", "group", 1]]
 * networkOf({ actors, events: [] }).edges; // => []
 * ```
 */
export function networkOf<Ids extends RecordIds>(
  records: {
    /** The nodes. */
    readonly actors: readonly Actor<Ids>[];
    /** The events that may tie them. */
    readonly events: readonly ConflictEvent<Ids>[];
  },
  criteria: NetworkCriteria = {},
): Network<Ids> {
  requirePair(records);
  const { actors, events } = records;
  requireRecords("networkOf", "actors", actors, actorShape);
  requireRecords("networkOf", "events", events, eventShape);
  requireOptions("networkOf", criteria, ["on", "certainty", "kinds"]);
  const { on, certainty, kinds } = criteria;
  requireTerms("networkOf", "kinds", kinds, relationKinds, ["co-participation"]);
  const holding = holdingOn("networkOf", on, certainty);
  const nodes = actors.map(({ id, names, kind, identity }) => ({
    key: id,
    attributes: { label: names.en, labelArabic: names.ar, kind, identity },
  }));
  const relations = relationEdges(actors, (all) =>
    holding(all.filter(({ kind }) => isWanted(kinds, kind))),
  );
  const shared = isWanted(kinds, "co-participation")
    ? sharedEventEdges(
        actors.map(({ id }) => id),
        events,
      )
    : [];
  return {
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes,
    edges: [...relations, ...shared],
  };
}

/** Refuses the two lists one after the other, as in `networkOf(actors, events)`. */
function requirePair(records: unknown): void {
  if (typeof records !== "object" || records === null || Array.isArray(records)) {
    refuse("networkOf: records", records, "an object with the two lists, { actors, events }");
  }
}
