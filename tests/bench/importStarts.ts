import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Timing, timingOf } from "./stopwatch.js";

/** What importing one collection takes in a fresh process, in microseconds of processor time. */
export interface ImportRow {
  /** The entry. */
  readonly entry: string;
  /** Reading its JSON file and parsing it. */
  readonly parsing: Timing;
  /** Importing the entry. */
  readonly importing: Timing;
  /** Importing as many modules of the package that hold nothing: what the loader of Node takes by itself. */
  readonly loading: Timing;
}

const ENTRIES = ["events", "prospects", "actors", "figures"];
const PROCESSES = 21;

/** Times each entry of a collection as built, beside a parse of the same records. */
export function importStarts(): ImportRow[] {
  const empty = mkdtempSync(resolve("dist", "empty-"));
  const modules = ["entry", "collection", "freeze"].map((name) => join(empty, `${name}.js`));
  const [entry = "", collection = "", freeze = ""] = modules;
  writeFileSync(freeze, "export const one = 1;");
  writeFileSync(collection, 'export { one } from "./freeze.js";');
  writeFileSync(entry, 'export { one } from "./collection.js"; import "./freeze.js";');
  const loading = processorTime(`await import("${pathToFileURL(entry).href}")`);
  const rows = ENTRIES.map((name) => ({
    entry: name,
    parsing: processorTime(
      `JSON.parse(readFileSync("${resolve(`dist/data/${name}.json`)}", "utf8"))`,
    ),
    importing: processorTime(`await import("${pathToFileURL(`dist/${name}.js`).href}")`),
    loading,
  }));
  rmSync(empty, { recursive: true });
  return rows;
}

/** The processor time of a statement, each time in a process of its own. */
function processorTime(statement: string): Timing {
  const program = `import { readFileSync } from "node:fs";
const start = process.cpuUsage();
${statement};
const { user, system } = process.cpuUsage(start);
console.log(user + system);`;
  const runs = Array.from({ length: PROCESSES }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    return Number(stdout);
  });
  return timingOf(runs);
}
