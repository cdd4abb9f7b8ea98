/**
 * What a long history costs: a hundred releases of a thousand changes each, made up. Prints the bytes that the package
 * would carry and the times of an answer, and fails when a release is not had back to the digest (every twentieth is
 * asked: to digest them all takes minutes).
 */
import { gzipSync } from "node:zlib";
import type { ConflictEvent } from "../../src/model/event.js";
import { digestsOf } from "../../src/history/digests.js";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import { explain } from "../../src/history/reasons.js";
import type { RecordSet } from "../../src/history/recordSet.js";
import type { StepBack } from "../../src/history/releaseHistory.js";
import { stepBack } from "../../src/history/stepBack.js";
import { tellChanges, type VersionStep } from "../../src/history/tellChanges.js";
import { undo } from "../../src/history/undo.js";
import { chanceOf } from "./random.js";
import { synthesize } from "./synthesize.js";

const RELEASES = 100;
const EVERY = 20;
const ADDED = 700;
const CORRECTED = 250;
const MERGED = 50;

const { below: some } = chanceOf(1);
const reasons = [{ record: "events", reason: "A later report says otherwise." }];
const empty: RecordSet = {
  sources: [],
  actors: [],
  places: [],
  events: [],
  prospects: [],
  figures: [],
  terms: [],
  redirects: [],
};

/** The next release: records more, records corrected in one field each, records merged into another. */
function next(before: RecordSet, fresh: readonly ConflictEvent[]): RecordSet {
  const events = [...before.events];
  const redirects = [...before.redirects];
  for (let count = 0; count < MERGED; count++) {
    const [gone] = events.splice(some(events.length), 1);
    const into = events[some(events.length)];
    if (gone === undefined || into === undefined) continue;
    const reason = "One attack, told by two agencies.";
    redirects.push({ collection: "events", id: gone.id, kind: "merged", into: [into.id], reason });
  }
  for (let count = 0; count < CORRECTED; count++) {
    const at = some(events.length);
    const event = events[at];
    if (event !== undefined) events[at] = corrected(event, count);
  }
  return { ...before, events: [...events, ...fresh], redirects };
}

/** Of three corrections one gives another title, one a paragraph more, one another summary. */
function corrected(event: ConflictEvent, count: number): ConflictEvent {
  const [item] = event.evidence;
  if (count % 3 === 0)
    return { ...event, title: { ...event.title, en: `${event.title.en}, corrected ${some(1e6)}` } };
  if (count % 3 === 1 && item !== undefined)
    return { ...event, evidence: [...event.evidence, { ...item, paragraph: some(50) + 1 }] };
  return { ...event, summary: { ...event.summary, en: `${event.summary.en} ${some(1e6)}` } };
}

function timed<Answer>(what: string, work: () => Answer): Answer {
  const start = performance.now();
  const answer = work();
  console.log(what.padEnd(58), `${(performance.now() - start).toFixed(0).padStart(8)} ms`);
  return answer;
}

const pool = synthesize((RELEASES + 1) * ADDED + 2000);
let set: RecordSet = { ...empty, events: pool.slice(0, 2000) };
const history: (readonly [version: string, step: StepBack])[] = [];
const digests = new Map<string, string>();
for (let number = 0; number < RELEASES; number++) {
  const start = 2000 + number * ADDED;
  const after = next(set, pool.slice(start, start + ADDED));
  const version = `0.${number + 1}.0`;
  const { changes, moved } = stepBack(set, after);
  history.push([version, { changes: explain(changes, reasons, after.redirects), moved }]);
  if (number % EVERY === 0) digests.set(version, digestsOf(after).set);
  set = after;
}
const last = parseFrozen<RecordSet>(JSON.stringify(set));
const texts = history.map(([version, step]) => [version, JSON.stringify(step)] as const).reverse();
const changes = history.reduce((sum, [, step]) => sum + step.changes.length, 0);
const bytes = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
const gzip = gzipSync(texts.map(([, text]) => text).join("\n"), { level: 9 }).length;
const records = gzipSync(JSON.stringify(last), { level: 9 }).length;
console.log(
  `${history.length} releases, ${changes} changes, ${last.events.length} events at the end`,
);
console.log(`history: ${bytes} bytes, ${gzip} after gzip, ${(gzip / changes).toFixed(1)} a change`);
console.log(`the last set: ${records} bytes after gzip`);

const steps = (count: number): VersionStep[] =>
  texts.slice(0, count).map(([version, text]) => ({ version, ...parseFrozen<StepBack>(text) }));
timed("changes since the last release but one", () => tellChanges(last, steps(1)));
timed("all changes since the first release", () => tellChanges(last, steps(RELEASES - 1)));
timed("the set of the last release but one", () => steps(1).reduce(undo, last));
timed("the set of the first release", () => steps(RELEASES - 1).reduce(undo, last));

let known = last;
for (const step of steps(RELEASES)) {
  const digest = digests.get(step.version);
  if (digest !== undefined && digestsOf(known).set !== digest)
    throw new Error(`${step.version} is not had back.`);
  known = undo(known, step);
}
console.log(`${digests.size} of ${digests.size} releases had back to the digest`);
