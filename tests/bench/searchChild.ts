/** Makes our own data searchable, as built, and prints as JSON how long it took the first time and later, in milliseconds. */
import { actors, events, figures, places, prospects, sources } from "../../dist/index.js";
import { createSearch } from "../../dist/search.js";
import { searchIndex } from "../../dist/search-index.js";

/** What making the search took. */
export interface SearchStart {
  readonly first: number;
  readonly warm: number;
}

const RUNS = 25;

const records = { events, prospects, actors, figures, places, sources };
const options = process.argv[2] === "prebuilt" ? { prebuilt: searchIndex } : {};
const times = Array.from({ length: RUNS }, () => {
  const began = performance.now();
  createSearch(records, options);
  return performance.now() - began;
});
const [first = NaN, ...later] = times;
const warm = later.sort((left, right) => left - right)[later.length >> 1] ?? NaN;
process.stdout.write(JSON.stringify({ first, warm } satisfies SearchStart));
