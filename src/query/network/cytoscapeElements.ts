import type { RecordIds } from "../../model/recordIds.js";
import type { NetworkEdge, NodeAttributes } from "./networkOf.js";

/** A network as the `elements` of Cytoscape. */
export interface CytoscapeElements<Ids extends RecordIds = RecordIds> {
  /** One per actor. */
  readonly nodes: CytoscapeNode<Ids>[];
  /** One per tie. */
  readonly edges: CytoscapeEdge<Ids>[];
}

/** An actor as an element of Cytoscape. */
export interface CytoscapeNode<Ids extends RecordIds = RecordIds> {
  /** The actor's id, and what a drawing needs of it. */
  readonly data: {
    /** The actor. */
    readonly id: Ids["actor"];
  } & NodeAttributes;
}

/** A tie as an element of Cytoscape. */
export interface CytoscapeEdge<Ids extends RecordIds = RecordIds> {
  /** The edge's key as `id`, its two ends, and what ties them. */
  readonly data: {
    /** The edge's key. */
    readonly id: string;
    /** The actor it is read from. */
    readonly source: Ids["actor"];
    /** The other actor. */
    readonly target: Ids["actor"];
  } & NetworkEdge<Ids>["attributes"];
}
