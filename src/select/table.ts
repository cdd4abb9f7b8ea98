import type { Bilingual } from "../model/bilingual.js";
import type { DatedBounds } from "./dateMatcher.js";
import type { Evidence } from "../model/evidence.js";
import { statuses } from "../vocabulary/statuses.js";
import type { Drafted } from "../model/drafted.js";
import type { PlaceReference } from "../model/placeReference.js";

/** The values of a record or a part of it: one, a list, one in two languages, or none. */
type Values = string | readonly string[] | Bilingual | undefined;

/** What a record must have where a criterion reads. */
export type Form = "text" | "list" | "bilingual";

/**
 * What can be asked of a record, or of a part of it.
 *
 * @typeParam Part - The record or the part.
 */
export interface Criterion<Part = never> {
  /** Reads the values; with several ways to read them, any will do. */
  readonly of: readonly ((part: Part) => Values)[];
  /** What must be there; by default `text`. */
  readonly form?: Form;
  /** Whether nothing may stand there. */
  readonly optional?: true;
  /** The closed lists that the values come from. Left out, they are ids. */
  readonly terms?: readonly (readonly string[])[];
  /**
   * Reads an id that the record itself has, so that its near misses are refused although no record points to
   * it.
   */
  readonly known?: (record: never) => string;
}

/**
 * Criteria that one and the same part of a record must meet together: a participant, an evidence item.
 *
 * @typeParam Item - The record.
 * @typeParam Part - The part.
 */
export interface Parts<Item, Part = never> {
  /** The name of the member that lists the parts. */
  readonly name: string;
  /** Reads the parts. */
  readonly of: (record: Item) => readonly unknown[];
  /** What each can be asked, by the name of the option. */
  readonly criteria: Readonly<Record<string, Criterion<Part>>>;
}

/** The record itself, where a list of parts is wanted. */
export function itself<Item>(record: Item): readonly Item[] {
  return [record];
}

/**
 * All that the records of one collection can be asked. Selection, the refusal of unknown options, terms
 * and mistyped ids, and the index follow from it.
 *
 * @typeParam Item - The records.
 */
export interface Table<Item> {
  /** The name of the collection. */
  readonly name: string;
  /** What the record itself can be asked, by the name of the option. */
  readonly own: Readonly<Record<string, Criterion<Item>>>;
  /** What its parts can be asked. */
  readonly parts: readonly Parts<Item>[];
  /** The date that `during` asks of, and whether there may be none; left out, `during` and `certainty` are no options. */
  readonly date?: {
    readonly of: (record: Item) => DatedBounds | undefined;
    readonly optional?: true;
  };
  /** Numbers of a record that can be asked to be so large at least, by the name of the option. */
  readonly counts?: Readonly<Record<string, (record: Item) => number>>;
  /** Where the texts stand that `text` looks into; the only criterion is `text`. */
  readonly texts: readonly Parts<Item>[];
}

/** What can be asked of one and the same evidence item, whatever the record. */
export const evidenceParts: Parts<{ readonly evidence: readonly Evidence[] }, Evidence> = {
  name: "evidence",
  of: ({ evidence }) => evidence,
  criteria: {
    status: { of: [({ status }) => status], terms: [statuses] },
    speaker: { of: [({ speaker }) => speaker] },
    source: { of: [({ source }) => source] },
  },
};

/** Where something was: its place and all that contain it. What nobody derived a path for lies at the place it names. */
export function placesOf({
  place,
}: {
  readonly place?: Drafted<PlaceReference> | undefined;
}): readonly string[] | undefined {
  return place && (place.path === undefined ? [place.id] : place.path);
}
