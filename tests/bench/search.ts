/** Prints how long it takes to index our own data: the median of some runs, with the first apart. */
import { actors, events, figures, places, sources } from "iraq-conflict-data";
import { createSearch } from "../../src/search/createSearch.js";

const RUNS = 20;

const records = { events, actors, figures, places, sources };
const count = Object.values(records).reduce((sum, { length }) => sum + length, 0);
const times = Array.from({ length: RUNS }, () => {
  const began = performance.now();
  createSearch(records);
  return performance.now() - began;
});
const [first = NaN] = times;
const sorted = [...times].sort((left, right) => left - right);
const median = ((sorted[RUNS / 2 - 1] ?? NaN) + (sorted[RUNS / 2] ?? NaN)) / 2;
console.log(
  `search index of ${count} records: median ${median.toFixed(1)} ms of ${RUNS} runs, ` +
    `best ${(sorted[0] ?? NaN).toFixed(1)} ms, first ${first.toFixed(1)} ms`,
);
