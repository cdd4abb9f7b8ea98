import type { FaultSort } from "./flawOf.js";
import type { HostileFault } from "./judge.js";
import type { Walked } from "./walk.js";

const SORTS: readonly FaultSort[] = [
  "engine",
  "stranger",
  "zod",
  "long",
  "accepted",
  "refused",
  "changed",
  "slow",
];
/** Of each sort, how many examples of one function are shown. */
const SHOWN = 5;

/** A table of functions by sorts of fault, then the first examples of each. */
export function report(walked: ReadonlyMap<string, Walked>): string {
  const rows = [...walked].map(([name, { calls, faults }]) => [
    name,
    calls,
    ...SORTS.map((sort) => faults.filter((fault) => fault.sort === sort).length),
  ]);
  const total = rows.reduce<(string | number)[]>(
    (sums, row) => sums.map((sum, at) => (at === 0 ? sum : Number(sum) + Number(row[at]))),
    ["all", 0, ...SORTS.map(() => 0)],
  );
  const lines = [["function", "calls", ...SORTS], ...rows, total].map(([name, ...cells]) =>
    [String(name).padEnd(28), ...cells.map((cell) => String(cell || ".").padStart(9))].join(" "),
  );
  const faults = [...walked.values()].flatMap((one) => one.faults);
  return `${[...lines, "", ...examplesOf(faults)].join("\n")}\n`;
}

function examplesOf(faults: readonly HostileFault[]): string[] {
  const seen = new Map<string, number>();
  return faults.flatMap((fault) => {
    const key = `${fault.sort} ${fault.name}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before < SHOWN ? [shownFault(fault)] : [];
  });
}

/** One fault on a line. */
export function shownFault({ sort, name, place, value, came }: HostileFault): string {
  return `${sort}: ${name}, ${place} = ${value} -> ${came}`;
}
