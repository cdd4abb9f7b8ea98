import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { questions } from "./questions.js";

// One process for one question, so that the most memory it held is that of the question.
const [folder = "", name = ""] = process.argv.slice(2);
const spill = mkdtempSync(join(tmpdir(), "spill-"));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run(
  `set memory_limit = '600MB'; set threads = 2; set preserve_insertion_order = false; set temp_directory = '${spill}'`,
);
for (const table of ["events", "participants"])
  await connection.run(`create view ${table} as from '${folder}/${table}/*.parquet'`);
const started = performance.now();
const rows = (await connection.runAndReadAll(questions[name] ?? "")).currentRowCount;
const seconds = (performance.now() - started) / 1000;
rmSync(spill, { recursive: true });
console.log(JSON.stringify({ seconds, rows, memory: process.resourceUsage().maxRSS * 1024 }));
