import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Column } from "../../../../src/interop/tables/column.js";
import { columnsOf } from "../../../../src/interop/tables/columnsOf.js";
import { tables } from "../../../../src/interop/tables/tables.js";
import type { ForeignCheck } from "../foreignCheck.js";
import { expected, library, mustEqual, writeOwnTables } from "../ownTables.js";

const types: Readonly<Record<Column["type"], string>> = {
  text: "VARCHAR",
  day: "DATE",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  list: "VARCHAR[]",
};

export const check: ForeignCheck = {
  name: "DuckDB reads CSV and Parquet",
  run: async (work) => {
    await writeOwnTables(work);
    const database = await DuckDBInstance.create(":memory:");
    const connection = await database.connect();
    const ask = async (sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
    const one = async (sql: string) => Object.values((await ask(sql))[0] ?? {})[0];
    const file = (name: string) => `'${join(work, name)}'`;

    for (const table of tables) {
      const columns = Object.entries(columnsOf(table));
      const declared = columns.map(([name, { type }]) => `${name} ${types[type]}`);
      // No name is quoted: a reserved word would be refused here.
      await connection.run(`create table ${table.name} (${declared.join(", ")})`);
      const described = await ask(`describe from ${file(`${table.name}.parquet`)}`);
      mustEqual(
        `types of ${table.name}.parquet`,
        described.map((row) => `${String(row["column_name"])} ${String(row["column_type"])}`),
        declared,
      );
      await connection.run(`insert into ${table.name} from ${file(`${table.name}.parquet`)}`);
      // The text of a list is made to a list; all else is cast, strictly, to the declared type.
      const cells = columns.map(([name, { type }]) => {
        if (type !== "list") return `cast(${undefused(name, type)} as ${types[type]}) as ${name}`;
        return `case when ${name} is null then [] else string_split(${undefused(name, type)}, '|') end as ${name}`;
      });
      const read = `read_csv(${file(`${table.name}.csv`)}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`;
      const fromCsv = `select ${cells.join(", ")} from ${read}`;
      for (const [left, right] of [
        [fromCsv, `from ${table.name}`],
        [`from ${table.name}`, fromCsv],
      ])
        mustEqual(
          `rows of ${table.name} that are in one of CSV and Parquet alone`,
          await one(`select count(*)::int from ((${left}) except all (${right}))`),
          0,
        );
      // Without being told anything, DuckDB finds the columns and the rows.
      const plain = `from ${file(`${table.name}.csv`)}`;
      mustEqual(
        `columns of ${table.name}.csv`,
        (await ask(`describe ${plain}`)).map((row) => row["column_name"]),
        columns.map(([name]) => name),
      );
      mustEqual(
        `rows of ${table.name}.csv`,
        await one(`select count(*)::int ${plain}`),
        await one(`select count(*)::int from ${table.name}`),
      );
    }
    for (const [name, count] of Object.entries(expected.counts))
      mustEqual(`rows of ${name}`, await one(`select count(*)::int from ${name}`), count);
    mustEqual(
      "sum of witnesses",
      await one("select sum(witnesses)::int from events"),
      expected.witnesses,
    );
    mustEqual("sum of best", await one("select sum(value_best) from figures"), expected.bestSum);
    mustEqual(
      "events with drones",
      await one("select count(*)::int from events where list_contains(weapons, 'drone')"),
      expected.drones,
    );
    mustEqual(
      "events of 2020",
      await one("select count(*)::int from events where year(date_earliest) = 2020"),
      expected.in2020,
    );
    mustEqual(
      "titles",
      (await ask("select title_ar from events order by id")).map((row) => row["title_ar"]),
      [...library.events].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ title }) => title.ar),
    );
    for (const { name, key } of tables)
      mustEqual(
        `keys of ${name} that stand twice`,
        await one(
          `select count(*)::int from (select 1 from ${name} group by ${key.join(", ")} having count(*) > 1)`,
        ),
        0,
      );
    return [
      `${tables.length} tables: declared types, no name quoted, CSV and Parquet equal row for row`,
      `counts and sums as in the library: ${expected.counts["events"] ?? 0} events, ${expected.witnesses} witnesses, ${expected.drones} events with drones`,
      "every primary key is one",
    ];
  },
};

/** Takes away the apostrophe that keeps a spreadsheet from running a text. */
function undefused(name: string, type: Column["type"]): string {
  return type === "text" || type === "list"
    ? `regexp_replace(${name}, '^''(''*[=+\\-@\\t\\r\\n])', '\\1')`
    : name;
}
