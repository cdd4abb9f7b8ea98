import { indexEvents } from "../../../../src/eventIndex/indexEvents.js";
import { synthesize } from "../../../bench/synthesize.js";
import { WINDOW } from "./questions.js";

const BATCH = 100_000;
const [count = "0"] = process.argv.slice(2);
const events = Array.from({ length: Number(count) / BATCH }, (_, batch) =>
  synthesize(BATCH, batch).map((event) => ({ ...event, id: `${event.id}-${batch}` })),
).flat();
let started = performance.now();
const index = indexEvents(events);
const ready = (performance.now() - started) / 1000;
started = performance.now();
const rows = index.select({
  kind: WINDOW.kind,
  during: `${WINDOW.first}/${WINDOW.last}`,
}).length;
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({ seconds, rows, ready, memory: process.resourceUsage().maxRSS * 1024 }),
);
