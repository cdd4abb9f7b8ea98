import type { Relation, Actor } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { ActorKind } from "../../vocabulary/actorKinds.js";
import type { Identity } from "../../vocabulary/identities.js";
import { type RelationKind, relationKinds } from "../../vocabulary/relationKinds.js";
import { type Certainty, requireTerms } from "../../input/requireTerms.js";
import type { OneOrMore } from "../../input/requireValues.js";
import {
  participantShape,
  bilingual,
  having,
  listOf,
  type Shape,
  text,
} from "../../input/shape.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requirePair, requireRecords } from "../../input/requireRecords.js";
import type { Act } from "../../model/act.js";
import { holdingOn } from "../time/holdingOn.js";
import { tieShape } from "./tieShape.js";

/**
 * Actors and the ties between them, as plain data. graphology loads it with `new
 * Graph(network.options).import(network)`.
 *
 * @typeParam Ids - The ids that the records point to.
 */
export interface Network<Ids extends RecordIds = RecordIds> {
  /** The options of the graph that it must be imported into. */
  readonly options: NetworkOptions;
  /** One node per actor. */
  readonly nodes: NetworkNode<Ids>[];
  /** One edge per relation, and one per pair that shares events. */
  readonly edges: NetworkEdge<Ids>[];
}

/**
 * The options of the graph: it has directed and undirected edges, several edges between two actors, and
 * loops.
 */
export interface NetworkOptions {
  /** Relations have a direction, shared events have none. */
  readonly type: "mixed";
  /** Two actors may have several edges. */
  readonly multi: true;
  /** An actor may be tied to itself. */
  readonly allowSelfLoops: true;
}

/** An actor as a node. */
export interface NetworkNode<Ids extends RecordIds = RecordIds> {
  /** The actor's id. */
  readonly key: Ids["actor"];
  /** What a drawing needs to know about the actor. */
  readonly attributes: NodeAttributes;
}

/** What a drawing needs to know about an actor. */
export interface NodeAttributes {
  /** Its name in English. */
  readonly label: string;
  /** Its name in Arabic. */
  readonly labelArabic: string;
  /** What sort of actor. */
  readonly kind: ActorKind;
  /** Known by name, a category, seen without a name, or not known. */
  readonly identity: Identity;
}

/** A tie between two actors. */
export interface NetworkEdge<Ids extends RecordIds = RecordIds> {
  /** Unique among the edges of the network. */
  readonly key: string;
  /** The actor that the relation comes from; for shared events, the earlier of the two nodes. */
  readonly source: Ids["actor"];
  /** The other actor. */
  readonly target: Ids["actor"];
  /** Present for shared events, which have no direction. */
  readonly undirected?: true;
  /** What ties them. */
  readonly attributes: RelationAttributes<Ids> | SharedEventsAttributes<Ids>;
}

/** A relation as an edge; its object is the edge's target. */
export type RelationAttributes<Ids extends RecordIds = RecordIds> = Omit<Relation<Ids>, "object">;

/** The events that two actors took part in. */
export interface SharedEventsAttributes<Ids extends RecordIds = RecordIds> {
  /** Always `co-participation`. */
  readonly kind: "co-participation";
  /** How many events they share. */
  readonly weight: number;
  /** The ids of these events, in the order given. */
  readonly events: readonly (Ids["event"] | Ids["prospect"])[];
}

/** Which ties make up a network. */
export interface NetworkCriteria {
  /**
   * A calendar day, `YYYY-MM-DD`, on which relations must have held. If it is left out, at any time. It has
   * no effect on shared events.
   */
  readonly on?: string | undefined;
  /**
   * Whether at least one reading of their dates must cover that day (`possible`, the default), or every
   * reading (`certain`).
   */
  readonly certainty?: Certainty | undefined;
  /** Kinds of relation, and `co-participation` for shared events. If it is left out, all. */
  readonly kind?: OneOrMore<RelationKind | "co-participation"> | undefined;
}

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
 * graphology loads the result (`new Graph(network.options).import(network)`), and can then give neighbours,
 * subgraphs and measures. Every actor is a node, even without a tie. An edge to an actor that was not passed
 * is left out, so `networkOf({ actors: people, events })` is a network of persons only.
 *
 * @typeParam Ids - The ids that the records point to.
 * @param records - The actors, and the events that may tie them; use `selectEvents` first for a window of time.
 * @param criteria - Which ties, and on which day; `{}` for all.
 * @returns Nodes in the order of `actors`; relations in that order too, then shared events in the order in
 *   which they first appear.
 * @throws {RangeError} When `on` is not a calendar day, `certainty`, a criterion or a kind is unknown, or the
 *   `valid` of a relation cannot be read.
 * @remarks
 * O(actors + relations + the sum over events of participants squared). Two actors share an event whatever
 * their roles are, so the weight does not mean friendship or enmity; for who acts against whom, see `dyads`.
 * A part that is `denied` does not count.
 * @example
 * ```ts
 * import { networkOf } from "iraq-conflict-data";
 *
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
    readonly events: readonly Act<Ids>[];
  },
  criteria: NetworkCriteria = {},
): Network<Ids> {
  requirePair("networkOf", records, "{ actors, events }");
  const { actors, events } = records;
  requireRecords("networkOf", "actors", actors, actorShape);
  requireRecords("networkOf", "events", events, eventShape);
  requireOptions("networkOf", criteria, ["on", "certainty", "kind"], "criteria");
  const { on, certainty, kind: wanted } = criteria;
  requireTerms("networkOf", "kind", wanted, relationKinds, ["co-participation"]);
  const holding = holdingOn("networkOf", on, certainty);
  const nodes = actors.map(({ id, names, kind, identity }) => ({
    key: id,
    attributes: { label: names.en, labelArabic: names.ar, kind, identity },
  }));
  const relations = relationEdges(actors, (all) =>
    holding(all.filter(({ kind }) => isWanted(wanted, kind))),
  );
  const shared = isWanted(wanted, "co-participation")
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

/** One edge per relation between two of the actors; several of one kind are numbered from the second on. */
function relationEdges<Ids extends RecordIds>(
  actors: readonly Pick<Actor<Ids>, "id" | "relations">[],
  keep: (relations: readonly Relation<Ids>[]) => readonly Relation<Ids>[],
): NetworkEdge<Ids>[] {
  const known = new Set(actors.map(({ id }) => id));
  return actors.flatMap(({ id: source, relations }) => {
    const uses = new Map<string, number>();
    return keep(relations)
      .filter(({ object }) => known.has(object))
      .map(({ object: target, ...attributes }) => {
        const tie = `${source} ${attributes.kind} ${target}`;
        const use = (uses.get(tie) ?? 0) + 1;
        uses.set(tie, use);
        return { key: use === 1 ? tie : `${tie} ${use}`, source, target, attributes };
      });
  });
}

/**
 * One edge per pair of actors that took part in the same events; denied parts do not count.
 *
 * @param order - The actors that count; the earlier one of a pair is the edge's source.
 */
function sharedEventEdges<Ids extends RecordIds>(
  order: readonly Ids["actor"][],
  events: readonly Pick<Act<Ids>, "id" | "participants">[],
): NetworkEdge<Ids>[] {
  const placeOf = new Map(order.map((actor, place) => [actor, place]));
  const shared = new Map<
    string,
    { source: number; target: number; events: (Ids["event"] | Ids["prospect"])[] }
  >();
  for (const { id, participants } of events) {
    const places = new Set(
      participants.flatMap(({ actor, status }) =>
        status === "denied" ? [] : (placeOf.get(actor) ?? []),
      ),
    );
    const sorted = [...places].sort((left, right) => left - right);
    for (const [rank, source] of sorted.entries()) {
      for (const target of sorted.slice(rank + 1)) {
        const pair = `${source} ${target}`;
        const known = shared.get(pair);
        if (known) known.events.push(id);
        else shared.set(pair, { source, target, events: [id] });
      }
    }
  }
  return [...shared.values()].flatMap(({ source: from, target: to, events: ids }) => {
    const source = order[from];
    const target = order[to];
    if (source === undefined || target === undefined) return [];
    return {
      key: `${source} co-participation ${target}`,
      source,
      target,
      undirected: true,
      attributes: { kind: "co-participation", weight: ids.length, events: ids },
    };
  });
}

/** Whether a value is the one wanted, or one of those; without a wish, every value is. */
function isWanted<Value extends string>(
  wanted: OneOrMore<Value> | undefined,
  value: Value,
): boolean {
  return (
    wanted === undefined ||
    wanted === value ||
    (typeof wanted !== "string" && wanted.includes(value))
  );
}
