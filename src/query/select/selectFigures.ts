import type { Figure } from "../../model/figure.js";
import type { RecordIds } from "../../model/recordIds.js";
import { measures } from "../../vocabulary/measures.js";
import { modalities } from "../../vocabulary/modalities.js";
import { statuses } from "../../vocabulary/statuses.js";
import { dateMatcher } from "./dateMatcher.js";
import { evidenceMatcher } from "./evidenceMatcher.js";
import type { FigureCriteria } from "./figureCriteria.js";
import { isWanted } from "./isWanted.js";
import { keepMatching } from "./keepMatching.js";
import { placeMatcher } from "./placeMatcher.js";
import { readBounds } from "../../input/readBounds.js";
import { requireCertainty } from "../../input/requireCertainty.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireTerms } from "../../input/requireTerms.js";
import { textMatcher } from "./textMatcher.js";
import type { NoInfer } from "../../model/noInfer.js";

/** The criteria there are, in the order in which they are documented. */
const CRITERIA: readonly (keyof FigureCriteria)[] = [
  "during",
  "certainty",
  "involving",
  "measure",
  "at",
  "modality",
  "status",
  "speaker",
  "source",
  "event",
  "text",
];

/**
 * Selects figures by time, subject, measure, place, modality, evidence, event and words.
 *
 * All criteria must hold together; a list is met by any of its values. `status`, `speaker` and
 * `source` speak of the same evidence item.
 *
 * @typeParam Ids - The ids that the figures point to; a mistyped id is a compile error.
 * @param figures - In any order, which the result keeps.
 * @param criteria - What to ask; `{}` selects every figure.
 * @returns A new array, empty when nothing matches. Rival figures stay side by side.
 * @throws {RangeError} When a criterion, a term or `certainty` is unknown, or `during` is unreadable or ends before it starts;
 *   when nothing matches and an id has up to two letters wrong of one that the figures mention.
 * @remarks
 * One pass, O(n); the criteria are read once. `text` takes time in proportion to the text of each figure.
 * @example
 * ```ts
 * const told = selectFigures(figures, { measure: "us-troops-in-iraq", modality: "planned" });
 * told.every(({ modality }) => modality === "planned"); // => true
 * selectFigures(figures, { measure: [] }); // => []
 * ```
 */
export function selectFigures<Ids extends RecordIds>(
  figures: readonly Figure<Ids>[],
  criteria: FigureCriteria<NoInfer<Ids>>,
): Figure<Ids>[] {
  requireOptions("selectFigures", criteria, CRITERIA);
  const { during, certainty = "possible", involving, measure, at } = criteria;
  const { modality, status, speaker, source, event, text } = criteria;
  requireCertainty("selectFigures", certainty);
  requireTerms("selectFigures", "measure", measure, measures);
  requireTerms("selectFigures", "modality", modality, modalities);
  requireTerms("selectFigures", "status", status, statuses);

  const onDate =
    during === undefined
      ? undefined
      : dateMatcher(readBounds("selectFigures: during", during), certainty);
  const inPlace = at === undefined ? undefined : placeMatcher(at);
  const withEvidence =
    status === undefined && speaker === undefined && source === undefined
      ? undefined
      : evidenceMatcher(status, speaker, source);
  const withWords = text === undefined ? undefined : textMatcher(text);

  return keepMatching("selectFigures", figures, criteria, [
    (figure) => {
      const date = figure.asOf ?? figure.period;
      return (
        isWanted(measure, figure.measure) &&
        isWanted(modality, figure.modality) &&
        isWantedId(involving, figure.subject) &&
        isWantedId(event, figure.event) &&
        (!onDate || (date !== undefined && onDate(date))) &&
        (!inPlace || inPlace(figure.place)) &&
        (!withEvidence || withEvidence(figure.evidence)) &&
        (!withWords || withWords(printedWords(figure)))
      );
    },
  ]);
}

function isWantedId(wanted: Parameters<typeof isWanted>[0], id: string | undefined): boolean {
  return wanted === undefined || (id !== undefined && isWanted(wanted, id));
}

function printedWords({ value, evidence }: Figure): string[] {
  return [value.word ?? "", ...evidence.map(({ phrase }) => phrase)];
}
