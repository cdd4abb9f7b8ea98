import { DuckDBInstance } from "@duckdb/node-api";
import type { ForeignCheck } from "../foreignCheck.js";
import { mustEqual, writeOwnTables } from "../ownTables.js";
import { attacksByYear, programsOf } from "../sqlGuide.js";

export const check: ForeignCheck = {
  name: "DuckDB: the programs of the guide to SQL",
  run: async (work) => {
    await writeOwnTables(work);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${work}'`);
    const programs = programsOf("sql");
    for (const [index, program] of programs.entries()) {
      const rows = (await connection.runAndReadAll(program)).getRowsJson();
      if (rows.length === 0) throw new Error(`Program ${index + 1} of the guide finds nothing.`);
      if (index === 0)
        mustEqual(
          "attacks by year",
          rows.map((row) => row.map(String).join(" ")),
          attacksByYear(),
        );
    }
    return [`${programs.length} programs find something; attacks by year as in the library`];
  },
};
