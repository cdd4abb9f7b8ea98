import type { OneOrMore } from "../../input/oneOrMore.js";
import { refuseNearMiss } from "../../input/refuseNearMiss.js";

/** The criteria that are ids of other records. */
type IdCriterion = "involving" | "at" | "speaker" | "source" | "event";

/** The members by which events, actors, figures and sources point to other records. */
export interface Mentioning {
  /** Of any record. */
  readonly id: string;
  /** Of an event. */
  readonly participants?: readonly { readonly actor: string }[];
  /** Of an actor. */
  readonly relations?: readonly { readonly object: string }[];
  /** Of a figure. */
  readonly subject?: string;
  /** Of a figure. */
  readonly event?: string;
  /** Of an event or a figure. */
  readonly place?: { readonly id: string; readonly path?: readonly string[] };
  /** Of a source. */
  readonly outlet?: string;
  /** Of all but a source. */
  readonly evidence?: readonly { readonly speaker: string; readonly source: string }[];
}

/** What a record mentions that a criterion could ask for. */
const MENTIONED: Readonly<Record<IdCriterion, (record: Mentioning) => readonly string[]>> = {
  involving: ({ id, participants, relations, subject }) => [
    ...(participants?.map(({ actor }) => actor) ?? []),
    ...(relations ? [id, ...relations.map(({ object }) => object)] : []),
    ...(subject === undefined ? [] : [subject]),
  ],
  at: ({ place }) => (place ? (place.path ?? [place.id]) : []),
  speaker: ({ evidence, outlet }) =>
    outlet === undefined ? (evidence?.map(({ speaker }) => speaker) ?? []) : [outlet],
  source: ({ evidence }) => evidence?.map(({ source }) => source) ?? [],
  event: ({ event }) => (event === undefined ? [] : [event]),
};

/**
 * Refuses criteria with an id that is a slip of one that the records mention.
 *
 * Call it only when nothing matched: an id that matches is right.
 *
 * @param caller - The helper that errors name.
 * @param criteria - Those that are no ids are not looked at.
 * @param records - The records that were asked.
 * @throws {RangeError} Naming the caller, the id and the nearest ones, three at most.
 */
export function refuseNearMisses(
  caller: string,
  criteria: Readonly<Partial<Record<IdCriterion, OneOrMore<string>>>>,
  records: readonly Mentioning[],
): void {
  for (const name of Object.keys(MENTIONED) as IdCriterion[]) {
    if (criteria[name] === undefined) continue;
    const known = new Set<string>();
    for (const record of records) for (const id of MENTIONED[name](record)) known.add(id);
    refuseNearMiss(caller, name, criteria[name], known);
  }
}
