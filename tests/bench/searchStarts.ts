import { runChild } from "./runChild.js";
import type { SearchStart } from "./searchChild.js";
import { type Timing, timingOf } from "./stopwatch.js";

/** How long one way of making our own data searchable took, in microseconds. */
export interface SearchRow {
  readonly way: string;
  /** The first time in a process. */
  readonly first: Timing;
  /** Later, when the just-in-time compiler has seen it. */
  readonly warm: Timing;
}

/** Each way is tried in so many fresh processes. */
const PROCESSES = 7;

/** Times both ways: anew, and from the index that we ship. */
export async function searchStarts(): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  for (const way of ["anew", "prebuilt"]) {
    const starts: SearchStart[] = [];
    for (let run = 0; run < PROCESSES; run++) starts.push(await runChild("searchChild.ts", way));
    const of = (value: keyof SearchStart) => timingOf(starts.map((start) => start[value] * 1000));
    rows.push({ way, first: of("first"), warm: of("warm") });
  }
  return rows;
}
