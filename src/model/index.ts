export type { Actor, ActorField, Person, Post, Relation } from "./actor.js";
export type { Alias } from "./alias.js";
export type { Bilingual } from "./bilingual.js";
export type { CollectionName } from "./collectionName.js";
export type { Dataset } from "./dataset.js";
export type { Drafted } from "./drafted.js";
export type { Act } from "./act.js";
export type { ActField, ActLink, ActMembers, Participant } from "./actMembers.js";
export type { ConflictEvent, EventModality } from "./event.js";
export type { Prospect, ProspectModality } from "./prospect.js";
export type {
  Attestation,
  Attribution,
  Evidence,
  Inference,
  Locator,
  Variant,
} from "./evidence.js";
export type { Figure, FigureField, FigureValue } from "./figure.js";
export type { Dated, Identified } from "./identified.js";
export type { Coordinates, Place } from "./place.js";
export type { PlaceReference } from "./placeReference.js";
export type { RecordDate } from "./recordDate.js";
export type { RecordIds } from "./recordIds.js";
export type { Redirect } from "./redirect.js";
export type { BareParagraph, Digest, Source } from "./source.js";
export type { Attested, Spanning } from "./spanning.js";
export type {
  AnyTerm,
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkGap,
  CrosswalkScheme,
  ProspectCode,
  ProspectEntry,
  ProspectGap,
  Synonyms,
  Term,
} from "./term.js";
