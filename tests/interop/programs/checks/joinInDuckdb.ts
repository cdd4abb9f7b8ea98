import assert from "node:assert/strict";
import { DuckDBInstance } from "@duckdb/node-api";
import type { ForeignCheck } from "../foreignCheck.js";
import { pairsOfGuide, programOf, writeJoined } from "../joinedPairs.js";

/** The join of the guide, in SQL. */
export const check: ForeignCheck = {
  name: "DuckDB: the join to ACLED",
  run: async (work) => {
    writeJoined(work);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${work}'`);
    await connection.run(programOf("sql"));
    const joined = await connection.runAndReadAll(
      "SELECT acled_id, our_id, same_actor FROM joined ORDER BY ALL",
    );
    const pairs = joined.getRows().map((row) => row.map(String).join(" "));
    assert.deepEqual(pairs, pairsOfGuide());
    return [`${pairs.length} pairs, those of the program in TypeScript`];
  },
};
