import type { Relation } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { ActorKind } from "../../vocabulary/actorKinds.js";
import type { Identity } from "../../vocabulary/identities.js";

/**
 * Actors and what ties them, as plain data: what graphology loads by `new Graph(network.options).import(network)`.
 *
 * @typeParam Ids - The ids that the records point to.
 */
export interface Network<Ids extends RecordIds = RecordIds> {
  /** The sort of graph that holds it, to build one with before `import`. */
  readonly options: NetworkOptions;
  /** One node per actor. */
  readonly nodes: NetworkNode<Ids>[];
  /** One edge per relation, and one per pair that shares events. */
  readonly edges: NetworkEdge<Ids>[];
}

/** The sort of graph: directed and undirected edges, several between two actors, one to itself. */
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
  /** What a drawing needs of the actor. */
  readonly attributes: NodeAttributes;
}

/** What a drawing needs of an actor. */
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
  /** The actor that a relation is read from; of two that share events, the earlier node. */
  readonly source: Ids["actor"];
  /** The other actor. */
  readonly target: Ids["actor"];
  /** There for shared events, which have no direction. */
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
  readonly events: readonly Ids["event"][];
}
