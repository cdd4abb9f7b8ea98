import type { RecordDate } from "iraq-conflict-data";
import { rollup } from "d3-array";
import type { Language } from "../shell/languages.js";
import { monthOf, monthsOf } from "./days.js";
import { drawn } from "./drawn.js";
import { monthsPlot } from "./monthsPlot.js";
import type { Picture } from "./picture.js";
import { word } from "./words.js";

/** The years of the confrontation, which the axis shows. */
const YEARS = [2019, 2024] as const;
const months = monthsOf(...YEARS);
const monthsShown = new Set(months);

/** What is counted in a row: its name, and the dates of all that is in it. */
export interface DatedRow {
  readonly name: string;
  readonly dates: readonly RecordDate[];
}

/** What a picture by month needs beside its rows. */
export interface MonthsPicture {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A picture of rows by month. What no one month of these years holds is counted apart, never spread or guessed. */
export function byMonth(
  { name, title, description }: MonthsPicture,
  rows: readonly DatedRow[],
  language: Language,
): Picture {
  const counted = rows.map(counts);
  return {
    name,
    title,
    description,
    draw: (width) =>
      drawn({
        id: `${name}-${width}`,
        title,
        description,
        plot: monthsPlot(
          counted.map(({ apart, total, ...row }) => ({
            ...row,
            note: `${total} (${word("apart", language)} ${apart})`,
          })),
          YEARS,
          width,
        ),
      }),
    table: {
      columns: [word("month", language), ...counted.map((row) => row.name)],
      rows: [
        ...months.map((month) => [month, ...counted.map((row) => row.byMonth.get(month) ?? 0)]),
        [word("apartRow", language), ...counted.map(({ apart }) => apart)],
        [word("all", language), ...counted.map(({ total }) => total)],
      ],
    },
  };
}

function counts({ name, dates }: DatedRow) {
  const inMonths = dates.flatMap((date) => monthOf(date) ?? []).filter((at) => monthsShown.has(at));
  return {
    name,
    byMonth: rollup(
      inMonths,
      (list) => list.length,
      (month) => month,
    ),
    total: dates.length,
    apart: dates.length - inMonths.length,
  };
}
