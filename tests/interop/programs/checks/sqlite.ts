import { join } from "node:path";
import { columnsOf } from "../../../../src/interop/tables/columnsOf.js";
import { tables } from "../../../../src/interop/tables/tables.js";
import { answers, type ForeignCheck, outputOf } from "../foreignCheck.js";
import { expected, mustEqual, writeOwnTables } from "../ownTables.js";

export const check: ForeignCheck = {
  name: "SQLite takes every name without quotation marks, and reads CSV",
  lacking: () => (answers("sqlite3", "--version") ? undefined : "sqlite3 is not installed"),
  run: async (work) => {
    await writeOwnTables(work);
    const script = tables.flatMap((table) => [
      `create table ${table.name} (${Object.keys(columnsOf(table)).join(", ")}, primary key (${table.key.join(", ")}));`,
      `.import --csv --skip 1 ${join(work, `${table.name}.csv`)} ${table.name}`,
    ]);
    const questions = [
      ...Object.keys(expected.counts).map((name) => `select count(*) from ${name};`),
      "select sum(witnesses) from events;",
      "select cast(sum(value_best) as integer) from figures;",
      "select count(*) from events where '|' || weapons || '|' like '%|drone|%';",
      "select count(*) from event_participants left join events on event_id = id where id is null;",
    ];
    const said = outputOf("sqlite3", [":memory:"], [...script, ...questions].join("\n"));
    mustEqual("counts and sums", said.trim().split("\n").map(Number), [
      ...Object.values(expected.counts),
      expected.witnesses,
      expected.bestSum,
      expected.drones,
      0,
    ]);
    return [`${tables.length} tables with their primary keys, counts and sums as in the library`];
  },
};
