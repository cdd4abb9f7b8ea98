import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** One point of the plot. */
export interface GrowthPoint {
  readonly count: number;
  readonly who: string;
  readonly question: string;
  /** Microseconds. */
  readonly took: number;
}

/** What is used of a document and of a drawing; the compiler knows no DOM here. */
interface Page {
  readonly document: object;
}
interface Drawn {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
}

/** Draws how the time of a question grows with the number of events, both on logarithmic scales, as SVG. */
export function growthPlot(points: readonly GrowthPoint[]): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>") as unknown as Page;
  const names = [...new Set(points.map(({ who }) => who))];
  const lines = { x: "count", y: "took", stroke: "who", fy: "question" } as const;
  const options: object = {
    document,
    width: 720,
    height: 900,
    marginLeft: 60,
    marginRight: 150,
    grid: true,
    x: { type: "log", label: "events", tickFormat: "~s" },
    y: { type: "log", label: "microseconds per question", tickFormat: "~s" },
    color: {
      domain: names,
      range: ["#d95f02", "#7570b3", "#999999"],
    },
    fy: { label: null, axis: null },
    marks: [
      Plot.frame({ stroke: "#cccccc" }),
      Plot.line(points, lines),
      Plot.dot(points, { ...lines, fill: "who", r: 3 }),
      Plot.text(points, {
        ...Plot.selectFirst({ fy: "question", text: "question", z: "question" }),
        frameAnchor: "top-left",
        fontWeight: "bold",
        dx: 8,
        dy: 8,
      }),
      // Each name at the end of its line, one below and one above where two lines meet.
      ...names.map((name, at) =>
        Plot.text(
          points.filter(({ who }) => who === name),
          {
            ...Plot.selectLast({ x: "count", y: "took", text: "who", fy: "question", fill: "who" }),
            textAnchor: "start",
            dx: 8,
            dy: [7, -7][at] ?? 0,
          },
        ),
      ),
    ],
  };
  const drawn = Plot.plot(options) as unknown as Drawn;
  drawn.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${drawn.outerHTML}\n`;
}
