/** Times `selectEvents` on our own events against a filter written by hand, and prints it as JSON. */
import * as library from "../../dist/index.js";
import type { Timing } from "./stopwatch.js";
import { timingOf } from "./stopwatch.js";

/** What one question took, of us and by hand, in microseconds. */
export interface OwnRow {
  readonly name: string;
  readonly events: number;
  readonly ours: Timing;
  readonly byHand: Timing;
}

/** The package as built: what a reader runs, without what the loader of this file adds. */
type Library = Pick<typeof library, "events" | "selectEvents">;

const ROUNDS = 31;
const LAPS = 200;

/** Questions with the filter that a person would write for each; nothing that the data need not have. */
const questions = [
  {
    name: "kind + date",
    ours: ({ events, selectEvents }: Library) =>
      selectEvents(events, { kind: "attack", during: "2020-09/2020-11" }),
    byHand: ({ events }: Library) =>
      events.filter(
        ({ kind, group, date: { earliest, latest } }) =>
          (kind === ("attack" as string) || group === "attack") &&
          (earliest ?? "") <= "2020-11-30" &&
          (latest ?? "9999-99-99") >= "2020-09-01",
      ),
  },
  {
    name: "actor + role",
    ours: ({ events, selectEvents }: Library) =>
      selectEvents(events, { involving: "united-states-of-america", role: "target" }),
    byHand: ({ events }: Library) =>
      events.filter(({ participants }) =>
        participants.some(
          ({ actor, role }) => actor === "united-states-of-america" && role === "target",
        ),
      ),
  },
  {
    name: "place + status",
    ours: ({ events, selectEvents }: Library) =>
      selectEvents(events, { at: "baghdad", status: "reported" }),
    byHand: ({ events }: Library) =>
      events.filter(
        ({ place, evidence }) =>
          place?.path.includes("baghdad") === true &&
          evidence.some(({ status }) => status === "reported"),
      ),
  },
] as const;

const rows: OwnRow[] = [];
for (const { name, ours, byHand } of questions) {
  const [found, expected] = [ours(library), byHand(library)];
  if (found.length !== expected.length) throw new Error(`The two differ: ${name}`);
  const runs = { ours: [] as number[], byHand: [] as number[] };
  for (let round = -5; round < ROUNDS; round++) {
    const took = { ours: lapOf(ours, library), byHand: lapOf(byHand, library) };
    if (round < 0) continue;
    runs.ours.push(took.ours);
    runs.byHand.push(took.byHand);
  }
  rows.push({
    name,
    events: library.events.length,
    ours: timingOf(runs.ours),
    byHand: timingOf(runs.byHand),
  });
}
process.stdout.write(JSON.stringify(rows));

function lapOf(ask: (library: Library) => unknown, library: Library): number {
  const start = performance.now();
  for (let lap = 0; lap < LAPS; lap++) ask(library);
  return ((performance.now() - start) * 1000) / LAPS;
}
