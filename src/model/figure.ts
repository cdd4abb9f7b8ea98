import type { Bound } from "../vocabulary/bounds.js";
import type { Measure } from "../vocabulary/measures.js";
import type { NumberWord } from "../vocabulary/numberWords.js";
import type { Modality } from "../vocabulary/modalities.js";
import type { Unit } from "../vocabulary/units.js";
import type { Evidence, Inference } from "./evidence.js";
import type { PlaceReference } from "./placeReference.js";
import type { RecordDate } from "./recordDate.js";
import type { RecordIds } from "./recordIds.js";

/**
 * One number, reported by one speaker, for one time. Rival numbers are separate figures.
 *
 * A figure is never a person: persons are actors.
 */
export interface Figure<Ids extends RecordIds = RecordIds> {
  /** Permanent id. */
  readonly id: Ids["figure"];
  /** What was measured. */
  readonly measure: Measure;
  /** The number, no more exact than it was said. */
  readonly value: FigureValue;
  /** What the number counts. */
  readonly unit: Unit;
  /** The actor that was counted, or that the number is about. */
  readonly subject?: Ids["actor"];
  /** Where. */
  readonly place?: PlaceReference<Ids>;
  /** The time of a level. A figure has either this or `period`, never both. */
  readonly asOf?: RecordDate;
  /** The time over which a count or a duration runs. */
  readonly period?: RecordDate;
  /** Whether the number was observed, or only planned, demanded ... */
  readonly modality: Modality;
  /** The event that the number belongs to. */
  readonly event?: Ids["event"];
  /**
   * The prospect that the number belongs to, such as how many soldiers are to leave. A figure never has both
   * this and `event`.
   */
  readonly prospect?: Ids["prospect"];
  /** How many independent witnesses give it, as `witnessesOf` counts them. Derived. */
  readonly witnesses: number;
  /** Fields that are inferred, with reasons. */
  readonly inferred: readonly Inference<FigureField>[];
  /** Who says so, and where. */
  readonly evidence: readonly Evidence<Ids, FigureField>[];
}

/** A field of a figure that evidence can support. */
export type FigureField =
  | "measure"
  | "value"
  | "unit"
  | "subject"
  | "place"
  | "asOf"
  | "period"
  | "modality"
  | "event"
  | "prospect";

/** A number, no more exact than it was said. An absent number was not said; zero means none. */
export interface FigureValue {
  /** How the number is meant: exact, at least, about ... `word` when only a word was given. */
  readonly bound: Bound;
  /** The number that somebody gave, never an average. */
  readonly best?: number;
  /** Lower end. */
  readonly low?: number;
  /** Upper end. */
  readonly high?: number;
  /** The word that was given instead of a number. The anchor has it as printed. */
  readonly word?: NumberWord;
}
