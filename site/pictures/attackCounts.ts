import * as Plot from "@observablehq/plot";
import { formatDate } from "iraq-conflict-data";
import { addressOf } from "../records/addresses.js";
import { actorById, known, placeById } from "../records/dataset.js";
import type { Language } from "../shell/languages.js";
import {
  AREAS,
  attackCountRecords,
  COUNTERS,
  type Area,
  type Count,
} from "./attackCountRecords.js";
import { dateOf } from "./days.js";
import { drawn } from "./drawn.js";
import type { Picture } from "./picture.js";
import { numberText } from "../records/valueText.js";
import { drawnAt } from "./drawnAt.js";
import { word } from "./words.js";

/** From this day the United States counts attacks anew, in Iraq and Syria together. */
const NEW_COUNTS = "2023-10-01";

/** Counts of attacks whose window ends before October 2023. */
export function attackCountsBefore(language: Language): Picture {
  return attackCounts("attackCounts", isBefore, ["2019-07-01", "2023-10-01"], language);
}

/** Counts of attacks whose window ends later, or is not known to end. */
export function attackCountsSince(language: Language): Picture {
  return attackCounts(
    "attackCountsSince",
    (count) => !isBefore(count),
    ["2023-10-01", "2024-12-01"],
    language,
  );
}

function isBefore({ figure: { period } }: Count): boolean {
  return !!period?.latest && period.latest < NEW_COUNTS;
}

/** Each count is a line over its window, at the height of the number; the mark at its end tells where. */
function attackCounts(
  name: "attackCounts" | "attackCountsSince",
  isShown: (count: Count) => boolean,
  days: readonly [string, string],
  language: Language,
): Picture {
  const title = word(name, language);
  const description = word("attackCountsRead", language);
  const counts = attackCountRecords.filter(isShown);
  const file = name === "attackCounts" ? "attack-counts" : "attack-counts-since-2023";
  return {
    name: file,
    title,
    description,
    draw: (width) =>
      drawn({
        id: `${file}-${width}`,
        title,
        description,
        plot: countsPlot(counts, days, width, language),
      }),
    table: {
      columns: [
        word("window", language),
        word("number", language),
        word("area", language),
        word("counter", language),
      ],
      rows: counts.map(({ figure, voice }) => [
        figure.period ? formatDate(figure.period, { language }) : "",
        { text: numberText(figure.value, language), to: addressOf.figure(figure) },
        figure.place ? known(placeById, figure.place.id).names[language] : word("unsaid", language),
        known(actorById, voice).names[language],
      ]),
    },
  };
}

const SYMBOL: Readonly<Record<Area, "circle" | "square" | "triangle2" | "times">> = {
  iraq: "circle",
  wider: "square",
  neighbours: "triangle2",
  unsaid: "times",
};

interface DrawnCount extends Count {
  readonly from: Date | undefined;
  readonly to: Date;
  readonly at: number;
  readonly row: string;
}

function countsPlot(
  counts: readonly Count[],
  days: readonly [string, string],
  width: number,
  language: Language,
): Plot.PlotOptions {
  const shown = counts.flatMap((count) => drawnCount(count, language));
  const rows = COUNTERS.map((counter) => word(counter, language)).filter((row) =>
    shown.some((count) => count.row === row),
  );
  const highest = Math.max(...shown.map(({ at }) => at));
  return {
    width,
    height: rows.length * 155 + 30,
    marginLeft: 34,
    marginTop: 26,
    marginRight: 22,
    x: {
      type: "utc",
      label: null,
      domain: days.map(dateOf),
      ticks: width < 500 ? 4 : 8,
      tickFormat: (day: Date) => day.toISOString().slice(0, 7),
    },
    y: { label: null, domain: [0, highest * 1.05], ticks: 4, tickSize: 0 },
    fy: { domain: rows, axis: null, padding: 0.24 },
    marks: [
      Plot.gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 4 }),
      Plot.ruleY([0], { stroke: "var(--faint)" }),
      Plot.ruleY(
        shown.filter(({ from }) => from !== undefined),
        { fy: "row", x1: "from", x2: "to", y: "at", stroke: "var(--faint)", strokeOpacity: 0.7 },
      ),
      ...AREAS.map((area) => marksOf(area, shown)),
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

/** Nothing for counts in words, and for windows whose end is not known: these stand only in the table. */
function drawnCount(count: Count, language: Language): DrawnCount[] {
  const { value, period } = count.figure;
  const at = drawnAt(value);
  if (at === undefined || !period?.latest) return [];
  const from = period.earliest === null ? undefined : dateOf(period.earliest);
  return [{ ...count, from, to: dateOf(period.latest), at, row: word(count.counter, language) }];
}

function marksOf(area: Area, shown: readonly DrawnCount[]) {
  const colour = area === "iraq" ? "var(--first)" : "var(--second)";
  const isExact = ({ figure }: DrawnCount) =>
    figure.value.bound === "exact" || figure.value.bound === "range";
  return Plot.dot(
    shown.filter((count) => count.area === area),
    {
      fy: "row",
      x: "to",
      y: "at",
      symbol: SYMBOL[area],
      r: 3.6,
      stroke: colour,
      fill:
        area === "unsaid"
          ? "none"
          : (count: DrawnCount) => (isExact(count) ? colour : "var(--paper)"),
      strokeWidth: 1.5,
    },
  );
}
