import * as Plot from "@observablehq/plot";
import { dateOf } from "./days.js";

/** A row of bars: its name, what is written beside it, and how many things fall into each month, `YYYY-MM`. */
export interface MonthRow {
  readonly name: string;
  readonly note: string;
  readonly byMonth: ReadonlyMap<string, number>;
}

/** Between two rows, in things: room for the name of the lower one. */
const GAP = 7;
const PIXELS_PER_THING = 4;
const GRID_STEP = 10;

/**
 * A plot with a row for each group and a bar for each month. All rows have one scale, and each is as high as its
 * highest month needs, so that small groups can be read beside large ones; no colour is needed to tell rows apart.
 *
 * @param years - The first and the last year on the axis.
 */
export function monthsPlot(
  rows: readonly MonthRow[],
  [first, last]: readonly [number, number],
  width: number,
): Plot.PlotOptions {
  const placed = placeRows(rows);
  const height = placed.at(-1)?.base ?? 0;
  const bars = placed.flatMap(({ byMonth, base }) =>
    [...byMonth].map(([month, count]) => ({ month, y1: base, y2: base - count })),
  );
  const grid = placed.flatMap(({ base, highest }) =>
    Array.from({ length: Math.floor(highest / GRID_STEP) }, (_, at) => {
      const count = (at + 1) * GRID_STEP;
      return { y: base - count, count };
    }),
  );
  return {
    width,
    height: Math.ceil(height * PIXELS_PER_THING) + 34,
    marginLeft: 28,
    marginRight: 22,
    marginTop: 4,
    marginBottom: 30,
    x: {
      type: "utc",
      label: null,
      domain: [dateOf(`${first}-01-01`), dateOf(`${last + 1}-01-01`)],
      ticks: width < 500 ? "2 years" : "year",
      tickFormat: "%Y",
    },
    y: { axis: null, domain: [height, 0] },
    marks: [
      Plot.ruleY(grid, { y: "y", stroke: "var(--line)" }),
      Plot.text(grid, {
        y: "y",
        text: ({ count }: { count: number }) => String(count),
        frameAnchor: "left",
        dx: -8,
        textAnchor: "end",
        fill: "var(--faint)",
      }),
      Plot.rect(bars, {
        x1: ({ month }: { month: string }) => dateOf(`${month}-01`),
        x2: ({ month }: { month: string }) => afterMonth(month),
        y1: "y1",
        y2: "y2",
        insetLeft: 0.3,
        insetRight: 0.3,
        fill: "var(--first)",
      }),
      Plot.ruleY(placed, { y: "base", stroke: "var(--faint)" }),
      Plot.text(placed, {
        y: ({ base, highest }: PlacedRow) => base - highest,
        text: ({ name, note }: PlacedRow) => `${name} · ${note}`,
        frameAnchor: "left",
        textAnchor: "start",
        dy: -12,
        fill: "var(--ink)",
        fontWeight: 600,
      }),
    ],
  };
}

interface PlacedRow extends MonthRow {
  /** Where its bars stand, in things from the top. */
  readonly base: number;
  readonly highest: number;
}

function placeRows(rows: readonly MonthRow[]): PlacedRow[] {
  let base = 0;
  return rows.map((row) => {
    const highest = Math.max(0, ...row.byMonth.values());
    base += GAP + highest;
    return { ...row, base, highest };
  });
}

function afterMonth(month: string): Date {
  const date = dateOf(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date;
}
