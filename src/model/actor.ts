import type { ActorKind } from "../vocabulary/actorKinds.js";
import type { Identity } from "../vocabulary/identities.js";
import type { PostTitle } from "../vocabulary/postTitles.js";
import type { RelationKind } from "../vocabulary/relationKinds.js";
import type { Alias } from "./alias.js";
import type { Bilingual } from "./bilingual.js";
import type { Attestation, Evidence, Inference } from "./evidence.js";
import type { RecordIds } from "./recordIds.js";
import type { Attested, Spanning } from "./spanning.js";

/** Who acts or is acted upon: a person, a group, a state, a body, an outlet. */
export interface Actor<Ids extends RecordIds = RecordIds> {
  /** Permanent id. */
  readonly id: Ids["actor"];
  /** What sort of actor: by how it is organised, never by its tactics. */
  readonly kind: ActorKind;
  /** Known by name, a category, seen without a name, or not known at all. */
  readonly identity: Identity;
  /** The name that we use. */
  readonly names: Bilingual;
  /** Other names and every spelling in the sources. */
  readonly aliases: readonly Alias<Ids>[];
  /** Country, ISO 3166-1 alpha-2, where stated. */
  readonly country?: string;
  /** Posts held. */
  readonly posts: readonly Post<Ids>[];
  /** Relations to other actors, from this actor to `object`. */
  readonly relations: readonly Relation<Ids>[];
  /** Fields that are inferred, with reasons. */
  readonly inferred: readonly Inference<ActorField>[];
  /** The paragraphs that mention the actor. */
  readonly evidence: readonly Evidence<Ids, ActorField>[];
}

/** A field of an actor that evidence can support. */
export type ActorField =
  "names" | "kind" | "identity" | "aliases" | "posts" | "relations" | "country";

/** An actor that is a person. */
export interface Person<Ids extends RecordIds = RecordIds> extends Actor<Ids> {
  /** Always `person`. */
  readonly kind: "person";
}

/** A post that a person held. */
export interface Post<Ids extends RecordIds = RecordIds> extends Spanning {
  /** Which post. */
  readonly title: PostTitle;
  /** The state or body it belongs to. */
  readonly of: Ids["actor"];
  /** First and last day on which evidence says that it was held. */
  readonly attested: Attested | null;
  /** Who says so, and where. */
  readonly evidence: readonly Attestation<Ids>[];
}

/** A relation from one actor to another. */
export interface Relation<Ids extends RecordIds = RecordIds> extends Spanning {
  /** The kind of relation. */
  readonly kind: RelationKind;
  /** The other actor. */
  readonly object: Ids["actor"];
  /** First and last day on which evidence says that it held. */
  readonly attested: Attested | null;
  /** Who says so, and where. */
  readonly evidence: readonly Attestation<Ids>[];
}
