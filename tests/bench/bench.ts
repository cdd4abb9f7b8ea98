/**
 * Measures the library against its limit and its peers: `npm run bench`, or with sizes of your own
 * `npm run bench -- 1000 100000`. Writes `docs/benchmarks.md` and `docs/growth.svg`.
 */
import { writeFileSync } from "node:fs";
import type { Compared } from "./compare.js";
import { type GrowthPoint, growthPlot } from "./growthPlot.js";
import { importStarts } from "./importStarts.js";
import type { OwnRow } from "./ownData.js";
import { report } from "./report.js";
import { runChild } from "./runChild.js";
import { searchStarts } from "./searchStarts.js";
import type { Weighed } from "./weigh.js";

/** From how many events on the peers are asked as well. */
const LARGE = 100_000;
const PLOTTED = ["year + actor + place", "year + kind", "one month"];
const WHO = ["indexEvents", "limit by hand", "filter by hand"];

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1e3, 1e4, 1e5, 1e6];

const compared = new Map<number, readonly Compared[]>();
const weighed: Weighed[] = [];
for (const count of sizes) {
  const whom = count >= LARGE ? "everybody" : "limit";
  console.log(`${count.toLocaleString("en")} events, asking ${whom} ...`);
  compared.set(count, await runChild<Compared[]>("compare.ts", String(count), whom));
  if (count >= LARGE) weighed.push(await runChild<Weighed>("weigh.ts", String(count)));
}
const own = await runChild<OwnRow[]>("ownData.ts");
const searches = await searchStarts();
const imports = importStarts();

const points: GrowthPoint[] = [...compared].flatMap(([count, rows]) =>
  rows
    .filter(({ name }) => PLOTTED.includes(name))
    .flatMap(({ name, timings }) =>
      WHO.map((who) => ({ count, who, question: name, took: timings[who]?.median ?? NaN })),
    ),
);
const written = report({ own, searches, imports, compared, weighed });
writeFileSync("docs/benchmarks.md", written);
writeFileSync("docs/growth.svg", growthPlot(points));
console.log(written);
