import type { Dataset } from "../model/dataset.js";
import type { Evidence } from "../model/evidence.js";
import type { Figure, FigureValue } from "../model/figure.js";
import { rivalClaims, type Reading } from "../query/claims/rivalClaims.js";
import { rivals } from "../query/figures/rivals.js";
import { markdownTable } from "./markdownTable.js";

const preface = `<!-- Written by \`npm run report\` from data/. Do not edit. -->

# Where the documents differ

Nothing here is decided. Each reading stands with its speaker and paragraph; choosing is the
reader's act. The same lists come from \`rivalClaims([...events, ...prospects])\` and \`rivals(figures)\`.`;

/**
 * What the documents say differently, as Markdown: events with rival readings, figures that
 * disagree, and numbers of one measure side by side.
 *
 * @param dataset - The records.
 */
export function contradictions(dataset: Dataset): string {
  return [
    preface,
    "## Events and prospects with rival readings",
    ...rivalClaims([...dataset.events, ...dataset.prospects]).map(({ act, disputes }) =>
      [
        `### ${act.title.en}`,
        `\`${act.id}\``,
        markdownTable(
          ["about", "reading", "said by"],
          disputes.flatMap(({ about, readings }) =>
            readings.map((reading) => [
              about,
              wordReading(reading),
              wordEvidence(reading.evidence),
            ]),
          ),
        ),
      ].join("\n\n"),
    ),
    "## Figures that disagree",
    figuresThatDisagree(dataset.figures),
    "## Numbers of one measure, side by side",
    "Given by more than one speaker or for more than one time. Other times and other windows are not contradictions; they stand here so that nobody adds them up.",
    ...numbersSideBySide(dataset.figures),
    "",
  ].join("\n\n");
}

function wordReading({ value, status, event }: Reading): string {
  return [`\`${value}\``, status && `(${status})`, event && `in \`${event}\``]
    .filter(Boolean)
    .join(" ");
}

function wordEvidence(evidence: readonly Evidence[]): string {
  const places = evidence.map(
    ({ speaker, status, source, paragraph }) =>
      `${speaker} (${status}), ${source}${paragraph === undefined ? "" : ` ¶${paragraph}`}`,
  );
  return places.length === 0 ? "inferred" : [...new Set(places)].join("<br>");
}

function figuresThatDisagree(figures: readonly Figure[]): string {
  const found = rivals(figures);
  return found.length === 0
    ? "No two figures about the same thing at the same time exclude each other in this release."
    : found.map((rivalry) => figureTable(rivalry.figures)).join("\n\n");
}

function numbersSideBySide(figures: readonly Figure[]): string[] {
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  return measures.flatMap((measure) => {
    const told = figures.filter((figure) => figure.measure === measure);
    return told.length < 2 ? [] : [`### ${measure}\n\n${figureTable(told)}`];
  });
}

function figureTable(figures: readonly Figure[]): string {
  return markdownTable(
    ["figure", "value", "time", "modality", "said by"],
    figures.map(({ id, value, unit, asOf, period, modality, evidence }) => [
      `\`${id}\``,
      [...new Set([wordValue(value), unit])].join(" "),
      (asOf ?? period)?.edtf ?? "",
      modality,
      wordEvidence(evidence),
    ]),
  );
}

/** A number as a person says it. */
function wordValue({ bound, best, low, high, word }: FigureValue): string {
  switch (bound) {
    case "word":
      return word ?? "";
    case "range":
      return `${low ?? "?"} to ${high ?? "?"}`;
    case "at-least":
      return `at least ${low ?? best ?? "?"}`;
    case "at-most":
      return `at most ${high ?? best ?? "?"}`;
    case "about":
      return `about ${best ?? "?"}`;
    case "exact":
      return String(best ?? low ?? high);
  }
}
