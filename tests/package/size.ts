import { readFileSync } from "node:fs";
import * as library from "iraq-conflict-data";
import * as query from "iraq-conflict-data/query";
import { searchIndex } from "iraq-conflict-data/search-index";
import { events as events2020 } from "iraq-conflict-data/events/2020";
import { citedOutlets } from "../../src/collections/citedOutlets.js";
import { citedSources } from "../../src/collections/citedSources.js";
import { bundle, gzipped } from "./bundle.js";

/** One measured bundle and the most it may weigh, in bytes after gzip. */
interface Row {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

const from = (entry: string) => `"iraq-conflict-data${entry}"`;
const weigh = async (what: string, code: string, budget: number): Promise<Row> => ({
  what,
  bytes: gzipped(await bundle(code)),
  budget,
});

const collections = ["sources", "actors", "people", "places", "events", "figures"] as const;
const helpers = Object.entries(query)
  .filter(([, value]) => typeof value === "function")
  .map(([name]) => name)
  .sort();

// What a helper may weigh: 250 bytes; more where it carries the EDTF reader (about 1,050), the nearest
// ids (550), the closed terms (650) or the Arabic folding (350).
const heavier: Readonly<Record<string, number>> = JSON.parse(
  readFileSync("tests/package/heavierHelpers.json", "utf8"),
) as Record<string, number>;

/** What an exporter may weigh alone, without a library that it loads. */
const exporters = {
  jsonLdModel: 1450,
  toAcledLike: 6700,
  toBibLatex: 4500,
  toCslJson: 4300,
  toCsv: 4150,
  toDataPackage: 10_300,
  toFollowTheMoney: 5300,
  toFollowTheMoneyStatements: 5450,
  toGeoJson: 1500,
  toGraph: 3750,
  toGraphMl: 2000,
  toJsonLd: 6450,
  toNdjson: 1050,
  toParquet: 4400,
  toSkos: 2200,
  toUcdpGedLike: 6900,
} as const;

const ids = (["sources", "actors", "places", "events", "prospects", "figures"] as const).map(
  (name) => library[name].map(({ id }) => id),
);

const rows = [
  await weigh("unused import of everything", `import * as all from ${from("")};`, 0),
  await weigh(
    "types alone",
    `import type { ConflictEvent } from ${from("")}; let e: ConflictEvent;`,
    0,
  ),
  ...(await Promise.all(
    collections.map((name) => {
      const json = gzipped(JSON.stringify(library[name]));
      return weigh(
        `collection ${name}`,
        `import { ${name} } from ${from("")}; console.log(${name});`,
        json * 1.02 + 160,
      );
    }),
  )),
  ...(await Promise.all(
    helpers.map((name) =>
      weigh(`helper ${name}`, `export { ${name} } from ${from("/query")};`, heavier[name] ?? 250),
    ),
  )),
  ...(await Promise.all(
    Object.entries(exporters).map(([name, budget]) =>
      weigh(`exporter ${name}`, `export { ${name} } from ${from("/interop")};`, budget),
    ),
  )),
  await weigh(
    "one year: events of 2020",
    `import { events } from ${from("/events/2020")}; console.log(events);`,
    gzipped(JSON.stringify(events2020)) * 1.05,
  ),
  await weigh("indexEvents", `export { indexEvents } from ${from("/event-index")};`, 9300),
  await weigh(
    "cite of the root, with what it cites",
    `export { cite } from ${from("")};`,
    gzipped(JSON.stringify([citedSources, citedOutlets])) * 1.02 + 8000,
  ),
  await weigh(
    "search, with MiniSearch",
    `export { createSearch } from ${from("/search")};`,
    20_000,
  ),
  await weigh(
    "resolveId, with every id",
    `export { resolveId } from ${from("/changes")};`,
    gzipped(JSON.stringify(ids)) * 1.05 + 3500,
  ),
  await weigh(
    "search index, ready made",
    `export { searchIndex } from ${from("/search-index")};`,
    gzipped(searchIndex) * 1.02 + 160,
  ),
  await weigh("one schema: eventSchema", `export { eventSchema } from ${from("/schema")};`, 8192),
];

console.log("what".padEnd(36), "gzip, bytes".padStart(12), "budget".padStart(8));
for (const { what, bytes, budget } of rows) {
  const verdict = bytes <= budget ? "" : "  over";
  console.log(
    what.padEnd(36),
    String(bytes).padStart(12),
    String(Math.round(budget)).padStart(8) + verdict,
  );
}
const over = rows.filter(({ bytes, budget }) => bytes > budget);
console.log(`\n${rows.length - over.length} of ${rows.length} within their budgets.`);
if (over.length > 0) process.exitCode = 1;
