import type { EventKind } from "../vocabulary/eventKinds.js";
import type { Modality } from "../vocabulary/modalities.js";
import type { Status } from "../vocabulary/statuses.js";
import type { RecordIds } from "./recordIds.js";

/** A place in a source. */
export interface Locator<Ids extends RecordIds = RecordIds> {
  /** The source. */
  readonly source: Ids["source"];
  /**
   * Its n-th non-empty line, counted from 1. Absent for a page of which only an excerpt was read, since
   * nobody counted its lines: there the words alone lead to the place.
   */
  readonly paragraph?: number;
}

/** What every evidence item has: the place, the words, the speaker and the status. */
export interface Attribution<Ids extends RecordIds = RecordIds> extends Locator<Ids> {
  /** Anchor: one to eight words exactly as printed there, never a whole sentence. */
  readonly phrase: string;
  /** How the speaker says it: reported as news, claimed about oneself, alleged about others ... */
  readonly status: Status;
  /** Who says it. The source's own outlet when it speaks in its own voice. */
  readonly speaker: Ids["actor"];
  /**
   * Who passed it on, the nearest to the speaker first. The source's outlet is the end of every chain and is
   * not repeated here: when an outlet quotes an agency that quotes an official, this is `via: [agency]`.
   */
  readonly via?: readonly Ids["actor"][];
}

/**
 * One paragraph's support for some fields of a record.
 *
 * @typeParam Field - The fields that this kind of record has, such as `ActField`.
 */
export interface Evidence<
  Ids extends RecordIds = RecordIds,
  Field extends string = string,
> extends Attribution<Ids> {
  /**
   * The fields of the record that this paragraph supports. A single participant or link is
   * named as `participants.<actor>` or `links.<event>`.
   */
  readonly supports: readonly Field[];
  /** What this paragraph says differently from the record. Rival readings stay side by side. */
  readonly says?: Variant<Ids>;
}

/** Values in one paragraph that differ from the values of the record. */
export interface Variant<Ids extends RecordIds = RecordIds> {
  /** Another kind of event. */
  readonly kind?: EventKind;
  /** Another date, in EDTF. */
  readonly date?: string;
  /** Another place. */
  readonly place?: Ids["place"];
  /** Another modality: one article plans what another article reports as done. */
  readonly modality?: Modality;
}

/** One paragraph that says that a post or a relation held. */
export interface Attestation<Ids extends RecordIds = RecordIds> extends Attribution<Ids> {
  /** The day, in EDTF, on which the paragraph says that it held. Absent for a former post. */
  readonly attests?: string;
}

/**
 * A coded field that no paragraph states, and the reason why it is coded.
 *
 * @typeParam Field - The fields that this kind of record has, such as `ActField`.
 */
export interface Inference<Field extends string = string> {
  /** The field. */
  readonly field: Field;
  /** The reason, in English. */
  readonly reason: string;
}
