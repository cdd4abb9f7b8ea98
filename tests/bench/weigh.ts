/** Measures parsing and indexing so many events, in time and memory, and prints it as JSON. */
import type { ConflictEvent } from "../../src/model/event.js";
import { indexEvents } from "../../src/eventIndex/indexEvents.js";
import { timingOf, type Timing } from "./stopwatch.js";
import { synthesize } from "./synthesize.js";

/** What one set of events costs. */
export interface Weighed {
  readonly count: number;
  /** Microseconds. */
  readonly parse: Timing;
  readonly build: Timing;
  /** Bytes. */
  readonly json: number;
  readonly held: number;
  readonly index: number;
}

const [count = "100000"] = process.argv.slice(2);
/** A million events are weighed once: that takes a minute. */
const RUNS = Number(count) < 1e6 ? 5 : 1;
const lines = synthesize(Number(count)).map((event) => Buffer.from(JSON.stringify(event)));

const runs = Array.from({ length: RUNS }, weighOnce);
const last = runs.at(-1);
const weighed: Weighed = {
  count: Number(count),
  parse: timingOf(runs.map(({ parse }) => parse)),
  build: timingOf(runs.map(({ build }) => build)),
  json: lines.reduce((sum, line) => sum + line.length, 0),
  held: last?.held ?? NaN,
  index: last?.index ?? NaN,
};
process.stdout.write(JSON.stringify(weighed));

/** One run in a function of its own, so that nothing of it is held when the next one starts. */
function weighOnce(): Record<"parse" | "build" | "held" | "index", number> {
  const empty = memory();
  const parsing = performance.now();
  const events = lines.map((line) => JSON.parse(line.toString()) as ConflictEvent);
  const parse = (performance.now() - parsing) * 1000;
  const parsed = memory();
  const building = performance.now();
  const built = indexEvents(events);
  const build = (performance.now() - building) * 1000;
  const indexed = memory();
  if (built.select({}).length !== events.length) throw new Error("The index has lost events.");
  return { parse, build, held: parsed - empty, index: indexed - parsed };
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
