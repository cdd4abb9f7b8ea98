import * as Plot from "@observablehq/plot";
import { sources } from "iraq-conflict-data";
import { groups } from "d3-array";
import { addressOf } from "../records/addresses.js";
import { actorById, known } from "../records/dataset.js";
import type { Language } from "../shell/languages.js";
import { drawn } from "./drawn.js";
import type { Picture } from "./picture.js";
import { tongueOf, TONGUES } from "./tongues.js";
import { word } from "./words.js";

const SHOWN = 20;

/** The outlets with the most pages, and the languages of these pages. */
export function pagesByOutlet(language: Language): Picture {
  const title = word("pagesByOutlet", language);
  const description = word("pagesByOutletRead", language);
  const rows = groups(sources, ({ outlet }) => outlet)
    .sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
    .slice(0, SHOWN)
    .map(([id, pages]) => ({
      id,
      name: known(actorById, id).names[language],
      counts: TONGUES.map((tongue) => pages.filter((page) => tongueOf(page) === tongue).length),
      total: pages.length,
    }));
  return {
    name: "pages-by-outlet",
    title,
    description,
    draw: (width) =>
      drawn({
        id: `pages-by-outlet-${width}`,
        title,
        description,
        plot: outletsPlot(rows, width),
      }),
    table: {
      columns: [
        word("outlet", language),
        ...TONGUES.map((tongue) => word(tongue, language)),
        word("all", language),
      ],
      rows: rows.map(({ id, name, counts, total }) => [
        { text: name, to: addressOf.actor(id) },
        ...counts,
        total,
      ]),
    },
  };
}

interface OutletRow {
  readonly id: string;
  readonly name: string;
  /** In the order of `TONGUES`. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** A bar for each outlet: filled as far as the pages are in Arabic, hollow for the rest. */
function outletsPlot(rows: readonly OutletRow[], width: number): Plot.PlotOptions {
  const inBar = { y: "id", insetTop: 19, insetBottom: 5, stroke: "var(--first)" } as const;
  return {
    width,
    height: rows.length * 40 + 8,
    marginLeft: 6,
    marginRight: 40,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { axis: null, domain: rows.map(({ id }) => id), padding: 0.1 },
    marks: [
      Plot.barX(rows, { ...inBar, x: "total", fill: "var(--paper)" }),
      Plot.barX(rows, {
        ...inBar,
        x: ({ counts: [arabic = 0] }: OutletRow) => arabic,
        fill: "var(--first)",
      }),
      Plot.text(rows, {
        y: "id",
        x: 0,
        dy: -10,
        text: "name",
        textAnchor: "start",
        fill: "var(--ink)",
      }),
      Plot.text(rows, {
        y: "id",
        x: "total",
        dx: 6,
        dy: 7,
        text: ({ total }: OutletRow) => String(total),
        textAnchor: "start",
        fontWeight: 600,
        fill: "var(--ink)",
      }),
    ],
  };
}
