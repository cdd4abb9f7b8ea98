import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { answers, type ForeignCheck } from "../foreignCheck.js";
import { pairsOfGuide, programOf, writeJoined } from "../joinedPairs.js";

/** The join of the guide, in R. */
export const check: ForeignCheck = {
  name: "R: the join to ACLED",
  lacking: () => (answers("Rscript", "--version") ? undefined : "Rscript (Debian: r-base-core)"),
  run: async (work) => {
    writeJoined(work);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${work}'`);
    await connection.run(`COPY (FROM 'ours.json') TO '${join(work, "ours.csv")}'`);
    writeFileSync(join(work, "join.R"), programOf("r"));
    const printed = execFileSync("Rscript", ["--vanilla", "join.R"], {
      cwd: work,
      encoding: "utf8",
    });
    const pairs = printed
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.replaceAll('"', "").split(",").join(" ").toLowerCase());
    assert.deepEqual(
      pairs,
      pairsOfGuide().map((pair) => pair.toLowerCase()),
    );
    return [`${pairs.length} pairs, those of the program in TypeScript`];
  },
};
