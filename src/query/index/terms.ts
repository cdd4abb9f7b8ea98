import type { Drafted } from "../../model/drafted.js";
import type { ConflictEvent } from "../../model/event.js";
import type { PlaceReference } from "../../model/placeReference.js";

/** The values that records can be asked for. Each has a number of its own among all terms. */
export class Terms {
  /** How many terms there are. */
  count = 0;
  /** Kinds and groups of kinds. */
  readonly kind: Map<string, number> = new Map();
  readonly place: Map<string, number> = new Map();
  readonly modality: Map<string, number> = new Map();
  readonly actor: Map<string, number> = new Map();
  readonly role: Map<string, number> = new Map();
  /** An actor in a role, by `pairOf` their numbers. */
  readonly part: Map<number, number> = new Map();
  readonly status: Map<string, number> = new Map();
  readonly speaker: Map<string, number> = new Map();
  readonly source: Map<string, number> = new Map();

  /** The number of a value, a new one if it is met for the first time. */
  numberOf<Value>(known: Map<Value, number>, value: Value): number {
    const number = known.get(value);
    if (number !== undefined) return number;
    known.set(value, this.count);
    return this.count++;
  }
}

/** One number for two, exact as long as the first is below two million. */
export function pairOf(role: number, actor: number): number {
  return role * 2 ** 32 + actor;
}

/** Which terms occur in which record. */
export interface Occurrences {
  readonly terms: Terms;
  /** The numbers of the terms of the first record, then of the second ... A term may be repeated. */
  readonly numbers: Uint32Array;
  /** By position: where the numbers of a record end. */
  readonly ends: Uint32Array;
}

/** Reads every term of every record once. */
export function occurrencesIn(records: readonly ConflictEvent[]): Occurrences {
  const terms = new Terms();
  const ends = new Uint32Array(records.length);
  const numbers = new Uint32Array(records.reduce((sum, record) => sum + occurrencesOf(record), 0));
  let length = 0;
  for (const [position, record] of records.entries()) {
    const { kind, group, place, modality, participants, evidence } = record;
    numbers[length++] = terms.numberOf(terms.kind, kind);
    numbers[length++] = terms.numberOf(terms.kind, group);
    numbers[length++] = terms.numberOf(terms.modality, modality);
    for (const id of placesOf(place)) numbers[length++] = terms.numberOf(terms.place, id);
    for (const { actor, role } of participants) {
      const actorNumber = terms.numberOf(terms.actor, actor);
      const roleNumber = terms.numberOf(terms.role, role);
      numbers[length++] = actorNumber;
      numbers[length++] = roleNumber;
      numbers[length++] = terms.numberOf(terms.part, pairOf(roleNumber, actorNumber));
    }
    for (const { status, speaker, source } of evidence) {
      numbers[length++] = terms.numberOf(terms.status, status);
      numbers[length++] = terms.numberOf(terms.speaker, speaker);
      numbers[length++] = terms.numberOf(terms.source, source);
    }
    ends[position] = length;
  }
  return { terms, numbers, ends };
}

/** How many terms a record has: kind, group and modality, three of each participant and evidence item. */
function occurrencesOf({ place, participants, evidence }: ConflictEvent): number {
  return 3 + placesOf(place).length + 3 * participants.length + 3 * evidence.length;
}

/** Records that nobody derived a path for lie at the place they name, as `placeMatcher` has it. */
function placesOf(place: Drafted<PlaceReference> | undefined): readonly string[] {
  return place === undefined ? [] : (place.path ?? [place.id]);
}
