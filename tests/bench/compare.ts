/** Asks every peer the same questions about so many events, and prints what each took as JSON. */
import type { ConflictEvent } from "../../src/model/event.js";
import { limit } from "./limit.js";
import { arquero } from "./peers/arquero.js";
import { crossfilter } from "./peers/crossfilter.js";
import { duckdb } from "./peers/duckdb.js";
import { handWrittenFilter } from "./peers/handWrittenFilter.js";
import { loki } from "./peers/loki.js";
import { ourIndex } from "./peers/ours.js";
import type { Answerer, Peer } from "./peers/peer.js";
import { rowsOf } from "./peers/row.js";
import { questionSorts } from "./question.js";
import { timeAnswers, type Timing } from "./stopwatch.js";
import { synthesize } from "./synthesize.js";

/** What one sort of question took. */
export interface Compared {
  readonly name: string;
  readonly selective: boolean;
  /** How many events an average question finds. */
  readonly hits: number;
  /** By the name of the peer. */
  readonly timings: Readonly<Record<string, Timing>>;
}

/**
 * From how many events on fewer questions are asked, and Crossfilter none: sorting its lists of a
 * million events had not ended after twenty minutes.
 */
const HUGE = 1_000_000;

const [count = "100000", whom = "everybody"] = process.argv.slice(2);
const huge = Number(count) >= HUGE;
const everybody = [loki, arquero, duckdb, ...(huge ? [] : [crossfilter])];
const rivals = whom === "everybody" ? everybody : [];
const each = huge ? 6 : 24;

const events = synthesize(Number(count));
const rows = rowsOf(events);
const positionOf = new Map(events.map((event, position) => [event, position]));
const asked = questionSorts(events).map((sort) => ({
  ...sort,
  few: sort.questions.slice(0, each),
  expected: [] as Uint32Array[],
  timings: emptyTimings(),
}));

// The filter by hand answers first: all others must agree with it before they are timed.
// The index and the limit take turns, so that a busy machine slows both.
for (const group of [[handWrittenFilter], [ourIndex, limit], ...rivals.map((rival) => [rival])]) {
  const ready: (readonly [Peer, Answerer])[] = [];
  for (const peer of group) ready.push([peer, await peer.prepare(events, rows)]);
  globalThis.gc?.(); // so that nobody is stopped for what another has left lying about
  for (const { few, questions, neverAsked, expected, timings } of asked) {
    for (const [peer, answer] of ready) {
      for (const [at, question] of few.entries()) {
        const positions = positionsOf(await answer(question));
        expected[at] ??= positions;
        if (Buffer.compare(bytesOf(expected[at]), bytesOf(positions)) !== 0) {
          throw new Error(`${peer.name} answers wrongly: ${JSON.stringify(question.criteria)}`);
        }
      }
      const quick = group.length > 1;
      timings[peer.name] = await timeAnswers(answer, quick && neverAsked ? questions : few);
    }
  }
  process.stderr.write(`  asked ${group.map(({ name }) => name).join(" and ")}\n`);
}
const compared: Compared[] = asked.map(({ name, selective, expected, timings }) => ({
  name,
  selective,
  hits: expected.reduce((sum, { length }) => sum + length, 0) / expected.length,
  timings,
}));
process.stdout.write(JSON.stringify(compared));

function emptyTimings(): Record<string, Timing> {
  return {};
}

/** Where the events of an answer stand, in order; peers need not put them in order. */
function positionsOf(answer: readonly ConflictEvent[]): Uint32Array {
  return Uint32Array.from(answer, (event) => positionOf.get(event) ?? -1).sort();
}

function bytesOf({ buffer }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer);
}
