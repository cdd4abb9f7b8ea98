import type { Evidence } from "../model/evidence.js";
import type { Figure, FigureValue } from "../model/figure.js";
import { type Measure, measures } from "../vocabulary/measures.js";
import { modalities, type Modality } from "../vocabulary/modalities.js";
import type { NoInfer } from "../model/noInfer.js";
import type { RecordIds } from "../model/recordIds.js";
import type { OneOrMore } from "../input/requireValues.js";
import type { EventCriteria } from "./selectEvents.js";
import { selectFrom } from "./selectFrom.js";
import { evidenceParts, placesOf, type Parts, type Table } from "./table.js";

/**
 * Which figures to select: with the criteria of events, with the same meaning, and two others. A figure must
 * meet all of them; a criterion that is left out has no effect.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface FigureCriteria<Ids extends RecordIds = RecordIds> extends Pick<
  EventCriteria<Ids, Modality>,
  "certainty" | "at" | "modality" | "status" | "speaker" | "source"
> {
  /** A window of time in EDTF, which the time of the level (`asOf`) or of the count (`period`) must touch. */
  readonly during?: string | undefined;
  /** Actors that the number is about. */
  readonly involving?: OneOrMore<Ids["actor"]> | undefined;
  /** What was measured. */
  readonly measure?: OneOrMore<Measure> | undefined;
  /** Events that the number belongs to. */
  readonly event?: OneOrMore<Ids["event"]> | undefined;
  /** The least number of independent witnesses, as `witnessesOf` counts them: 2 for two or more. */
  readonly witnesses?: number | undefined;
  /**
   * Words in English or Arabic. The phrases of the evidence, together with the word given instead of a
   * number, must contain all of them. A figure has no title.
   */
  readonly text?: string | undefined;
}

/** What figures can be asked. */
export const figureTable: Table<Figure> = {
  name: "figures",
  own: {
    measure: { of: [({ measure }) => measure], terms: [measures] },
    modality: { of: [({ modality }) => modality], terms: [modalities] },
    involving: { of: [({ subject }) => subject], optional: true },
    event: { of: [({ event }) => event], optional: true },
    at: { of: [placesOf], form: "list", optional: true },
  },
  parts: [evidenceParts],
  date: { of: ({ asOf, period }) => (asOf === undefined ? period : asOf), optional: true },
  counts: { witnesses: ({ witnesses }) => witnesses },
  texts: [
    {
      name: "value",
      of: ({ value }) => [value],
      criteria: { text: { of: [({ word }) => word], optional: true } },
    } satisfies Parts<Figure, FigureValue>,
    {
      name: "evidence",
      of: ({ evidence }) => evidence,
      criteria: { text: { of: [({ phrase }) => phrase] } },
    } satisfies Parts<Figure, Evidence>,
  ],
};

/**
 * Selects figures by time, subject, measure, place, modality, evidence, event and words.
 *
 * A record must meet all criteria; with a list of values, any of them. `status`, `speaker` and `source` must
 * match in the same evidence item.
 *
 * @typeParam Ids - The ids that the figures point to; a mistyped id is a compile error.
 * @param figures - In any order, which the result keeps.
 * @param criteria - Which records to select; `{}` selects every figure.
 * @returns A new array, empty when nothing matches. Rival figures stay side by side.
 * @throws {RangeError} When a criterion, a term or `certainty` is unknown, or `during` cannot be read or ends
 *   before it starts; when nothing matches and an id is a near miss of one that the figures mention (at most
 *   two wrong letters).
 * @remarks
 * One pass, O(n); the criteria are read once. `text` takes time in proportion to the text of each figure.
 * @example
 * ```ts
 * import { figures, selectFigures } from "iraq-conflict-data";
 *
 * const told = selectFigures(figures, { measure: "us-troops-in-iraq", modality: "planned" });
 * told.every(({ modality }) => modality === "planned"); // => true
 * selectFigures(figures, { measure: [] }); // => []
 * ```
 */
export function selectFigures<Ids extends RecordIds>(
  figures: readonly Figure<Ids>[],
  criteria: FigureCriteria<NoInfer<Ids>>,
): Figure<Ids>[] {
  return selectFrom("selectFigures", figureTable, figures, criteria);
}
