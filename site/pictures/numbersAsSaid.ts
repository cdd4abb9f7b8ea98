import * as Plot from "@observablehq/plot";
import { formatDate, type Figure, type RecordDate } from "iraq-conflict-data";
import { addressOf } from "../records/addresses.js";
import { actById, actorById, known, sourceById, termLabel } from "../records/dataset.js";
import type { Language } from "../shell/languages.js";
import { drawn } from "./drawn.js";
import type { Picture } from "./picture.js";
import { SIGN, sayingOf } from "./symbols.js";
import { numberText } from "../records/valueText.js";
import { drawnAt, grouped } from "./drawnAt.js";
import { word } from "./words.js";

const FONT_SIZE = 13;

/** One number, the first page that gives it, and who says it there. */
interface Said {
  readonly figure: Figure;
  readonly at: number;
  readonly published: RecordDate;
  readonly speaker: string;
}

/**
 * The numbers of one measure about one event, in the order in which pages gave them: how a number grew, and who gave
 * another. The day is that of the first page that was read with it; the words may be older.
 *
 * @param event - The event that they are about.
 * @param measure - Killed, hurt …
 * @param figures - Those to look through.
 */
export function numbersAsSaid(
  event: string,
  measure: Figure["measure"],
  figures: readonly Figure[],
  language: Language,
): Picture {
  const said = figures
    .filter((figure) => figure.event === event && figure.measure === measure)
    .flatMap(saidOf)
    .sort(inOrder);
  const title = `${termLabel("measures", measure, language)}: ${known(actById, event).title[language]}`;
  const description = word("numbersAsSaidRead", language);
  const name = `${measure}-${event}`;
  return {
    name,
    title,
    description,
    draw: (width) =>
      drawn({ id: `${name}-${width}`, title, description, plot: saidPlot(said, width, language) }),
    table: {
      columns: [word("page", language), word("number", language), word("speaker", language)],
      rows: said.map(({ figure, published, speaker }) => [
        formatDate(published, { language }),
        { text: numberText(figure.value, language), to: addressOf.figure(figure) },
        known(actorById, speaker).names[language],
      ]),
    },
  };
}

function saidOf(figure: Figure): Said[] {
  const at = drawnAt(figure.value);
  const [first] = figure.evidence
    .filter(({ supports }) => supports.includes("value"))
    .map(({ source, speaker }) => ({ published: known(sourceById, source).published, speaker }))
    .sort((left, right) => byDay(left.published, right.published));
  return at === undefined || first === undefined ? [] : [{ figure, at, ...first }];
}

function inOrder(left: Said, right: Said): number {
  return byDay(left.published, right.published) || left.at - right.at;
}

function byDay(left: RecordDate, right: RecordDate): number {
  const [one, other] = [left, right].map(({ latest, earliest }) => latest ?? earliest ?? "");
  return one === other ? 0 : String(one) < String(other) ? -1 : 1;
}

function saidPlot(said: readonly Said[], width: number, language: Language): Plot.PlotOptions {
  const label = ({ published, speaker }: Said) =>
    `\u2066${published.edtf}\u2069 ${known(actorById, speaker).names[language]}`;
  const rows = said.map((one, at) => ({ ...one, row: at }));
  return {
    width,
    height: rows.length * 40 + 12,
    marginLeft: 6,
    marginRight: 56,
    marginTop: 4,
    marginBottom: 8,
    x: { axis: null, domain: [0, Math.max(1, ...said.map(({ at }) => at))] },
    y: { type: "band", axis: null, domain: rows.map(({ row }) => row), padding: 0.1 },
    marks: [
      Plot.barX(rows, {
        y: "row",
        x: "at",
        insetTop: 19,
        insetBottom: 5,
        fill: ({ figure }: Said) =>
          sayingOf(figure.value) === "exact" ? "var(--first)" : "var(--paper)",
        stroke: "var(--first)",
      }),
      Plot.text(rows, {
        y: "row",
        x: 0,
        dy: -10,
        text: label,
        lineWidth: width / FONT_SIZE - 1,
        textOverflow: "ellipsis-end",
        textAnchor: "start",
        fill: "var(--ink)",
      }),
      Plot.text(rows, {
        y: "row",
        x: "at",
        dx: 6,
        dy: 7,
        text: ({ figure, at }: Said) => `${SIGN[sayingOf(figure.value)]}${grouped(at)}`,
        textAnchor: "start",
        fontWeight: 600,
        fill: "var(--ink)",
      }),
    ],
  };
}
