import * as Plot from "@observablehq/plot";
import { formatDate, type Figure, type RecordDate } from "iraq-conflict-data";
import { addressOf } from "../records/addresses.js";
import { actorById, figuresByMeasure, known, termLabel } from "../records/dataset.js";
import type { Language } from "../shell/languages.js";
import { dateOf } from "./days.js";
import { drawn } from "./drawn.js";
import type { Picture } from "./picture.js";
import { sayingOf } from "./symbols.js";
import { numberText } from "../records/valueText.js";
import { drawnAt, grouped } from "./drawnAt.js";
import { word } from "./words.js";

/** A level that can be drawn. */
interface Level {
  readonly row: string;
  readonly from: Date;
  /** Nothing when the time has no known end. */
  readonly to: Date | undefined;
  readonly at: number;
  readonly hollow: boolean;
  readonly symbol: string;
}

/** Troop levels: what was observed, and apart from it what was announced or planned. */
export function troopLevels(language: Language): Picture {
  return levelsOf("us-troops-in-iraq", language);
}

/** The levels of a measure, observed and announced apart; imprecise times as spans. */
export function levelsOf(measure: Figure["measure"], language: Language): Picture {
  const figures = known(figuresByMeasure, measure);
  const title = `${termLabel("measures", measure, language)}: ${word("levels", language)}`;
  const description = word("levelsRead", language);
  const name = measure;
  return {
    name,
    title,
    description,
    draw: (width) =>
      drawn({
        id: `${name}-${width}`,
        title,
        description,
        plot: levelsPlot(
          figures.flatMap((figure) => levelOf(figure, language)),
          width,
          language,
        ),
      }),
    table: {
      columns: ["date", "number", "modality", "speaker"].map((column) =>
        word(column as "date", language),
      ),
      rows: figures.map((figure) => [
        figure.asOf ? formatDate(figure.asOf, { language }) : "",
        { text: numberText(figure.value, language), to: addressOf.figure(figure) },
        termLabel("modalities", figure.modality, language),
        known(actorById, figure.evidence[0]?.speaker ?? "").names[language],
      ]),
    },
  };
}

function levelOf({ asOf, value, modality }: Figure, language: Language): Level[] {
  const at = drawnAt(value);
  if (asOf === undefined || at === undefined || asOf.earliest === null) return [];
  const saying = sayingOf(value);
  return [
    {
      row: rowOf(modality, language),
      from: dateOf(asOf.earliest),
      to: endOf(asOf),
      at,
      hollow: saying === "about",
      symbol: saying === "exact" || saying === "about" ? "circle" : saying,
    },
  ];
}

function rowOf(modality: Figure["modality"], language: Language): string {
  return word(
    modality === "occurred" || modality === "ongoing" ? "observed" : "announced",
    language,
  );
}

function endOf({ latest }: RecordDate): Date | undefined {
  return latest === null ? undefined : dateOf(latest);
}

function levelsPlot(levels: readonly Level[], width: number, language: Language): Plot.PlotOptions {
  const rows = [word("observed", language), word("announced", language)];
  const middle = ({ from, to }: Level) => new Date((from.getTime() + (to ?? from).getTime()) / 2);
  const marksOf = (of: readonly Level[], symbol: "circle" | "triangle2", rotate = 0) =>
    Plot.dot(of, {
      fy: "row",
      x: middle,
      y: "at",
      symbol,
      rotate,
      r: 4.5,
      fill: ({ hollow }: Level) => (hollow ? "var(--paper)" : "var(--first)"),
      stroke: "var(--first)",
      strokeWidth: 1.6,
    });
  return {
    width,
    height: 420,
    marginLeft: 44,
    marginTop: 26,
    x: {
      type: "utc",
      label: null,
      ticks: width < 500 ? "2 years" : "year",
      tickFormat: "%Y",
      domain: yearsOf(levels),
    },
    y: {
      label: null,
      domain: [0, Math.max(...levels.map(({ at }) => at)) * 1.08],
      ticks: 6,
      tickFormat: grouped,
      tickSize: 0,
    },
    color: { type: "identity" },
    fy: { domain: rows, axis: null, padding: 0.22 },
    marks: [
      Plot.gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 6 }),
      Plot.ruleY([0], { stroke: "var(--faint)" }),
      Plot.ruleY(
        levels.filter(({ to }) => to !== undefined),
        { fy: "row", x1: "from", x2: "to", y: "at", stroke: "var(--first)", strokeWidth: 2 },
      ),
      // The end is not known: an arrow.
      Plot.text(
        levels.filter(({ to }) => to === undefined),
        {
          fy: "row",
          x: "from",
          y: "at",
          text: () => "→",
          dx: 14,
          fill: "var(--first)",
          fontSize: 16,
        },
      ),
      marksOf(
        levels.filter(({ symbol }) => symbol === "circle"),
        "circle",
      ),
      marksOf(
        levels.filter(({ symbol }) => symbol === "at-least"),
        "triangle2",
      ),
      marksOf(
        levels.filter(({ symbol }) => symbol === "at-most"),
        "triangle2",
        180,
      ),
      Plot.text(rows, {
        fy: (row: string) => row,
        text: (row: string) => row,
        frameAnchor: "top-left",
        dy: -14,
        fill: "var(--ink)",
        fontWeight: 600,
      }),
    ],
  };
}

/** Whole years around all levels. */
function yearsOf(levels: readonly Level[]): [Date, Date] {
  const years = levels
    .flatMap(({ from, to }) => [from, to ?? from])
    .map((day) => day.getUTCFullYear());
  return [dateOf(`${Math.min(...years)}-01-01`), dateOf(`${Math.max(...years) + 1}-01-01`)];
}
