/**
 * A graph in the form in which graphology exports and imports one. Any graph of this form can be written as
 * GraphML: those of `toGraph` and of `networkOf`, and what `graph.export()` of graphology gives.
 */
export interface SerializedGraph {
  /** What sort of graph; directed when it is left out. */
  readonly options?: {
    /** Whether its edges have directions. */
    readonly type?: "directed" | "undirected" | "mixed" | undefined;
  };
  /** The nodes, each key once. */
  readonly nodes: readonly SerializedNode[];
  /** The edges. */
  readonly edges: readonly SerializedEdge[];
}

/** A node. */
export interface SerializedNode {
  /** Its key. */
  readonly key: string;
  /** Whatever is known about it. */
  readonly attributes?: object | undefined;
}

/** An edge. */
export interface SerializedEdge {
  /** Its key; edges without one are numbered. */
  readonly key?: string | undefined;
  /** The key of the node that it comes from. */
  readonly source: string;
  /** The key of the node that it leads to. */
  readonly target: string;
  /** Whether it has no direction. */
  readonly undirected?: boolean | undefined;
  /** Whatever is known about it. */
  readonly attributes?: object | undefined;
}

/** The records as a graph: `new Graph(graph.options).import(graph)` of graphology loads it. */
export interface RecordGraph {
  /** The edges have directions, two records may have several, and an actor may be tied to itself. */
  readonly options: {
    /** All edges have a direction. */
    readonly type: "directed";
    /** Two records may have several edges. */
    readonly multi: true;
    /** A record may be tied to itself. */
    readonly allowSelfLoops: true;
  };
  /** One for each record. */
  readonly nodes: RecordNode[];
  /** One for each tie between two records that were passed. */
  readonly edges: RecordEdge[];
}

/** A record as a node. */
export interface RecordNode {
  /** The collection and the id, such as `events/2020-08-26-un-convoy-ied`. */
  readonly key: string;
  /** What a drawing or a measure needs to know; what is not known is left out. */
  readonly attributes: RecordAttributes;
}

/** What a drawing or a measure needs to know about a record. All are texts or numbers. */
export interface RecordAttributes {
  /** The collection: `events`, `actors` ... */
  readonly collection: string;
  /** The id of the record. */
  readonly id: string;
  /** Its title or name in English; of a figure, its measure. */
  readonly label: string;
  /** Its title or name in Arabic. */
  readonly labelArabic?: string;
  /** Its kind; of a figure, its measure. */
  readonly kind: string;
  /** Of an act or a figure: whether it happened, goes on, was threatened ... */
  readonly modality?: string;
  /** Of an act: the group of its kind. */
  readonly group?: string;
  /** Of an act, figure or source: the date in EDTF. */
  readonly edtf?: string;
  /** The first day that it may have been. */
  readonly earliest?: string;
  /** The last day that it may have been. */
  readonly latest?: string;
  /** Of an act or a figure: how many independent witnesses tell it. */
  readonly witnesses?: number;
  /** Of an actor: known by name, a category ... */
  readonly identity?: string;
  /** Of an actor or a place: ISO 3166-1. */
  readonly country?: string;
  /** Of a place: degrees north. */
  readonly lat?: number;
  /** Of a place: degrees east. */
  readonly lon?: number;
  /** Of a place: how large an area the point stands for. */
  readonly precision?: string;
  /** Of a source: its language. */
  readonly language?: string;
  /** Of a source: where it can be read. */
  readonly url?: string;
  /** Of a figure: what the number counts. */
  readonly unit?: string;
  /** Of a figure: how the number is meant. */
  readonly bound?: string;
  /** Of a figure: the number that was given. */
  readonly best?: number;
  /** Of a figure: lower end. */
  readonly low?: number;
  /** Of a figure: upper end. */
  readonly high?: number;
  /** Of a figure: the word that was given instead of a number. */
  readonly word?: string;
}

/** A tie between two records as an edge. */
export interface RecordEdge {
  /** Unique among the edges of the graph. */
  readonly key: string;
  /** The key of the record that names the other. */
  readonly source: string;
  /** The key of the record that is named. */
  readonly target: string;
  /** What ties them. */
  readonly attributes: TieAttributes;
}

/** What ties two records. All are texts or numbers. */
export interface TieAttributes {
  /** The member of the record that names the other: `participants`, `place`, `speaker` ... */
  readonly tie: Tie;
  /**
   * What sort of tie: the role of a participant, the kind of a link or relation, the title of a post, the status
   * with which a speaker says it; else the same as `tie`.
   */
  readonly kind: string;
  /** Of a participant: how certain the part is. A denied part is an edge, too. */
  readonly status?: string;
  /** Of a place: how exactly the text says where it was. */
  readonly precision?: string;
  /** Of a post or relation: when it held, EDTF. */
  readonly valid?: string;
  /** Of a source or speaker: how many of the record's evidence items name it. */
  readonly weight?: number;
}

/** By which member a record names another. */
export type Tie =
  | "participants"
  | "links"
  | "place"
  | "source"
  | "speaker"
  | "subject"
  | "event"
  | "prospect"
  | "posts"
  | "relations"
  | "parent"
  | "outlet"
  | "basedOn"
  | "copies";
