import type { Actor, ActorField } from "../model/actor.js";
import type { Drafted } from "../model/drafted.js";
import type { ActField, ActMembers } from "../model/actMembers.js";
import type { Evidence, Inference } from "../model/evidence.js";
import type { Figure, FigureField } from "../model/figure.js";
import type { RecordDate } from "../model/recordDate.js";
import type { CollectionName } from "../model/collectionName.js";
import { actsOf } from "./actsOf.js";
import type { DraftDataset } from "./draftDataset.js";

/** Fields by name, each with whether a paragraph must support it. */
type Coded<Field extends string> = Readonly<Partial<Record<Field, boolean>>>;

/** A record's coded fields: those that state a fact, so that a paragraph must support each. */
export interface CodedRecord {
  /** Collection of the record. */
  readonly collection: CollectionName;
  /** The record. */
  readonly id: string;
  /** Names of the fields that must be supported: `place`, `participants.kataib-hezbollah`. */
  readonly fields: readonly string[];
  /** Names of all fields that evidence may name, also those that need no support of their own. */
  readonly nameable: ReadonlySet<string>;
  /** The record's evidence. */
  readonly evidence: readonly Evidence[];
  /** Its inferred fields. */
  readonly inferred: readonly Inference[];
}

/**
 * Names the coded fields of every actor, event, prospect and figure. Titles and summaries are our own
 * words and not among them; an inferred date says why in its note and needs no support.
 *
 * @param dataset - The records.
 */
export function* codedFields(dataset: DraftDataset): Generator<CodedRecord> {
  for (const { collection, act } of actsOf(dataset)) yield coded(collection, act, fieldsOfAct(act));
  for (const figure of dataset.figures) yield coded("figures", figure, fieldsOfFigure(figure));
  for (const actor of dataset.actors) yield coded("actors", actor, fieldsOfActor(actor));
}

function coded(
  collection: CollectionName,
  record: Pick<CodedRecord, "id" | "evidence" | "inferred">,
  fields: Coded<string>,
): CodedRecord {
  const names = Object.keys(fields);
  return {
    collection,
    id: record.id,
    fields: names.filter((name) => fields[name]),
    nameable: new Set(names.flatMap((name) => [name, name.split(".")[0] ?? name])),
    evidence: record.evidence,
    inferred: record.inferred,
  };
}

function fieldsOfAct(act: Drafted<ActMembers>): Coded<ActField> {
  return {
    kind: true,
    date: isStated(act.date),
    ...(act.place && { place: true }),
    modality: true,
    ...Object.fromEntries(act.participants.map(({ actor }) => [`participants.${actor}`, true])),
    ...(act.weapons.length > 0 && { weapons: true }),
    ...Object.fromEntries(act.links.map(({ to }) => [`links.${to}`, true])),
  };
}

function fieldsOfFigure(figure: Drafted<Figure>): Coded<FigureField> {
  return {
    measure: true,
    value: true,
    unit: true,
    ...(figure.subject !== undefined && { subject: true }),
    ...(figure.place && { place: true }),
    ...(figure.asOf && { asOf: isStated(figure.asOf) }),
    ...(figure.period && { period: isStated(figure.period) }),
    modality: true,
    ...(figure.event !== undefined && { event: true }),
    ...(figure.prospect !== undefined && { prospect: true }),
  };
}

function fieldsOfActor(actor: Drafted<Actor>): Coded<ActorField> {
  return {
    names: true,
    kind: true,
    identity: true,
    aliases: false,
    posts: false,
    relations: false,
    ...(actor.country !== undefined && { country: true }),
  };
}

function isStated({ basis }: Drafted<RecordDate>): boolean {
  return basis === "stated";
}
