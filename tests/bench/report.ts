import { arch, cpus, platform } from "node:os";
import type { Compared } from "./compare.js";
import type { ImportRow } from "./importStarts.js";
import type { OwnRow } from "./ownData.js";
import type { SearchRow } from "./searchStarts.js";
import type { Timing } from "./stopwatch.js";
import type { Weighed } from "./weigh.js";

const OURS = "indexEvents";
const LIMIT = "limit by hand";

/** Everything that was measured. */
export interface Measured {
  readonly own: readonly OwnRow[];
  readonly searches: readonly SearchRow[];
  readonly imports: readonly ImportRow[];
  readonly compared: ReadonlyMap<number, readonly Compared[]>;
  readonly weighed: readonly Weighed[];
}

/** Writes the results as Markdown. */
export function report({ own, searches, imports, compared, weighed }: Measured): string {
  const sections = [...compared]
    .filter(([, rows]) => Object.keys(rows[0]?.timings ?? {}).length > 3)
    .map(([count, rows]) => `## ${thousands(count)} events\n\n${comparison(rows)}`);
  return [
    "# Benchmarks",
    `Written by \`npm run bench\` on ${cpus()[0]?.model.trim() ?? "an unknown processor"}, ${String(cpus().length)} cores, ${platform()} ${arch()}, Node ${process.version}.`,
    "Times are microseconds per question, medians of repeated runs over the same questions in the same order; ± is half the distance between the quartiles of those runs. All answers were checked against the filter by hand first; peers may answer in any order, the index and the limit answer in the order given. The limit is a sorted array with posting lists and bisection, written for just these questions (`tests/bench/limit.ts`). The events are synthetic, in time order, with skewed actors, places and kinds and dates of mixed precision (`tests/bench/synthesize.ts`).",
    ...sections,
    `## Growth\n\n![Time per question from a thousand to a million events](growth.svg)\n\n${growth(compared)}`,
    ...(weighed.length > 0
      ? [`## Building and memory\n\n${weights(weighed)}\n\n${rule(weighed)}`]
      : []),
    `## \`selectEvents\` on our own events\n\n${ownData(own)}`,
    `## \`createSearch\` of our own data\n\n${searchTable(searches)}`,
    `## Importing a collection\n\nProcessor time in a fresh process. "Beside the loader" leaves out what importing as many empty modules takes.\n\n${importTable(imports)}`,
  ]
    .join("\n\n")
    .concat("\n");
}

function comparison(rows: readonly Compared[]): string {
  const names = Object.keys(rows[0]?.timings ?? {});
  const others = names.filter((name) => name !== OURS && name !== LIMIT);
  return table(
    ["question", "hits", OURS, LIMIT, "of limit", ...others, "best peer is slower"],
    rows.map(({ name, hits, timings }) => {
      const ours = timings[OURS];
      const best = Math.min(...others.map((peer) => timings[peer]?.median ?? Infinity));
      return [
        name,
        thousands(hits),
        timed(ours),
        timed(timings[LIMIT]),
        times((ours?.median ?? NaN) / (timings[LIMIT]?.median ?? NaN)),
        ...others.map((peer) => timed(timings[peer])),
        times(best / (ours?.median ?? NaN)),
      ];
    }),
  );
}

function growth(compared: Measured["compared"]): string {
  const counts = [...compared.keys()];
  const names = compared.get(counts[0] ?? 0)?.map(({ name }) => name) ?? [];
  return table(
    ["question", ...counts.map((count) => `${thousands(count)} events (hits)`)],
    names.map((name) => [
      name,
      ...counts.map((count) => {
        const row = compared.get(count)?.find((one) => one.name === name);
        return `${amount(row?.timings[OURS]?.median ?? NaN)} (${thousands(row?.hits ?? NaN)})`;
      }),
    ]),
  );
}

function weights(weighed: readonly Weighed[]): string {
  return table(
    ["events", "JSON", "parse", "build", "of parsing", "held", "index", "of held"],
    weighed.map(({ count, json, parse, build, held, index }) => [
      thousands(count),
      megabytes(json),
      milliseconds(parse),
      milliseconds(build),
      times(build.median / parse.median),
      megabytes(held),
      megabytes(index),
      times(index / held),
    ]),
  );
}

function ownData(own: readonly OwnRow[]): string {
  return table(
    ["question", "events", "selectEvents", "filter by hand", "ratio"],
    own.map(({ name, events, ours, byHand }) => [
      name,
      thousands(events),
      timed(ours),
      timed(byHand),
      times(ours.median / byHand.median),
    ]),
  );
}

/** Writes how long it takes to make our own data searchable. */
export function searchTable(searches: readonly SearchRow[]): string {
  return table(
    ["index", "first in a process", "later"],
    searches.map(({ way, first, warm }) => [way, milliseconds(first), milliseconds(warm)]),
  );
}

function importTable(imports: readonly ImportRow[]): string {
  return table(
    ["entry", "parsing its JSON", "importing it", "beside the loader, of parsing"],
    imports.map(({ entry, parsing, importing, loading }) => [
      `\`…/${entry}\``,
      timed(parsing),
      timed(importing),
      times((importing.median - loading.median) / parsing.median),
    ]),
  );
}

function rule(weighed: readonly Weighed[]): string {
  const bytes = Math.max(...weighed.map(({ index, count }) => index / count));
  return `Rule of thumb: an index takes about ${thousands(bytes)} bytes per event, besides the events themselves.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}

function timed(timing: Timing | undefined): string {
  if (!timing) return "";
  return `${amount(timing.median)} ±${String(Math.round(timing.noise * 100))}%`;
}

function milliseconds({ median, noise }: Timing): string {
  return `${thousands(median / 1000)} ms ±${String(Math.round(noise * 100))}%`;
}

function megabytes(bytes: number): string {
  return `${thousands(bytes / 1e6)} MB`;
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : thousands(ratio)} x`;
}

function amount(microseconds: number): string {
  return microseconds < 100 ? microseconds.toPrecision(2) : thousands(microseconds);
}

function thousands(number: number): string {
  return Math.round(number).toLocaleString("en");
}
