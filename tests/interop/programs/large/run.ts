/**
 * Ten million synthetic events as Parquet on the disk, asked by DuckDB within 1 GB of memory; and the same question
 * asked of `./event-index`, as far as its memory reaches. A million events are made up and written by `toParquet`;
 * DuckDB writes each ten times, with another id and in another year. Takes minutes: `npm run bench:large`, with
 * `-- --keep FOLDER` to keep the files, or to ask them again.
 */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { toParquet } from "../../../../src/interop/parquet/toParquet.js";
import { synthesize } from "../../../bench/synthesize.js";
import { questions } from "./questions.js";

const BATCH = 100_000;
const BATCHES = 10;
const COPIES = 10;
const LIMIT = 1e9;

const { values } = parseArgs({ options: { keep: { type: "string" } } });
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "large-"));
try {
  if (!existsSync(join(folder, "ten"))) await make();
  const megabytes = sizeOf(join(folder, "ten")) / 1e6;
  console.log(`ten million events and their participants: ${megabytes.toFixed(0)} MB of Parquet`);
  let most = 0;
  for (const name of Object.keys(questions)) {
    const { seconds, rows, memory } = ask("askDuckdb.ts", join(folder, "ten"), name);
    most = Math.max(most, memory);
    report("DuckDB, 10,000,000", name, seconds, rows, memory);
  }
  for (const count of [100_000, 300_000, 1_000_000]) {
    const { seconds, rows, memory, ready } = ask("askIndex.ts", String(count));
    report(
      `event-index, ${count.toLocaleString("en")}, ready after ${ready?.toFixed(1) ?? "?"} s`,
      "window",
      seconds,
      rows,
      memory,
    );
  }
  const { seconds, rows, memory } = ask("askDuckdb.ts", join(folder, "one"), "window");
  report("DuckDB, 1,000,000", "window", seconds, rows, memory);
  console.log(`most memory of DuckDB at ten million: ${(most / 1e6).toFixed(0)} MB`);
  if (most > LIMIT) process.exitCode = 1;
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true });
}

async function make(): Promise<void> {
  for (const part of ["one/events", "one/participants", "ten/events", "ten/participants"])
    mkdirSync(join(folder, part), { recursive: true });
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const events = synthesize(BATCH, batch).map((event) => ({
      ...event,
      id: `${event.id}-${batch}`,
      links: [],
      inferred: [],
      evidence: [],
    }));
    const tables = await toParquet({ events });
    writeFileSync(join(folder, `one/events/${batch}.parquet`), tables.events);
    writeFileSync(join(folder, `one/participants/${batch}.parquet`), tables.event_participants);
  }
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("set memory_limit = '800MB'; set threads = 2");
  for (let copy = 0; copy < COPIES; copy += 1) {
    const days = ["date_earliest", "date_latest", "date_start_latest", "date_end_earliest"].map(
      (day) => `(${day} + interval ${copy} year)::date as ${day}`,
    );
    await connection.run(
      `copy (select * replace (concat(id, '-${copy}') as id, ${days.join(", ")}) from '${folder}/one/events/*.parquet')
        to '${folder}/ten/events/${copy}.parquet'`,
    );
    await connection.run(
      `copy (select * replace (concat(event_id, '-${copy}') as event_id) from '${folder}/one/participants/*.parquet')
        to '${folder}/ten/participants/${copy}.parquet'`,
    );
  }
}

/** What one process found: how long it took, how much it gave, and the most memory that it held. */
interface Found {
  readonly seconds: number;
  readonly rows: number;
  readonly memory: number;
  readonly ready?: number;
}

function ask(program: string, ...words: readonly string[]): Found {
  const file = join(import.meta.dirname, program);
  const said = execFileSync(process.execPath, ["--import", "tsx", file, ...words], {
    encoding: "utf8",
  });
  return JSON.parse(said) as Found;
}

function report(who: string, name: string, seconds: number, rows: number, memory: number): void {
  const cells = [
    who,
    name,
    `${seconds.toFixed(3)} s`,
    `${rows} rows`,
    `${(memory / 1e6).toFixed(0)} MB`,
  ];
  console.log(cells.join(" | "));
}

function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((file) => statSync(join(path, file)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
