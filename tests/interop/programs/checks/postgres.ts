import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Column } from "../../../../src/interop/tables/column.js";
import { columnsOf } from "../../../../src/interop/tables/columnsOf.js";
import { tables } from "../../../../src/interop/tables/tables.js";
import { valuesOf } from "../../../../src/interop/tables/valuesOf.js";
import type { ForeignCheck } from "../foreignCheck.js";
import { expected, mustEqual, writeOwnTables } from "../ownTables.js";

const types: Readonly<Record<Column["type"], string>> = {
  text: "text",
  day: "date",
  integer: "integer",
  number: "double precision",
  boolean: "boolean",
  list: "text",
};

/** Where Debian puts the programs of the server. */
const versions = "/usr/lib/postgresql";
const bin = existsSync(versions)
  ? join(versions, readdirSync(versions).sort().at(-1) ?? "", "bin")
  : undefined;

export const check: ForeignCheck = {
  name: "PostgreSQL takes every name without quotation marks, and reads CSV with types",
  lacking: () =>
    bin !== undefined && existsSync(join(bin, "initdb"))
      ? undefined
      : "the server of PostgreSQL (postgresql) is not installed",
  run: async (work) => {
    await writeOwnTables(work);
    chmodSync(work, 0o777);
    const data = join(work, "data");
    // The server refuses to run as root: it runs as the user that Debian made for it.
    const isRoot = process.getuid?.() === 0;
    const run = (program: string, words: readonly string[], input?: string): string => {
      const command = [join(bin ?? "", program), ...words];
      const [first = "", ...rest] = isRoot
        ? ["runuser", "-u", "postgres", "--", ...command]
        : command;
      return execFileSync(first, rest, {
        encoding: "utf8",
        cwd: work,
        maxBuffer: 2 ** 28,
        stdio: ["pipe", "pipe", "pipe"],
        ...(input !== undefined && { input }),
      });
    };
    run("initdb", ["-D", data, "-E", "UTF8", "--no-sync", "-A", "trust"]);
    const server = ["-D", data, "-o", `-k ${work} -h ''`, "-l", join(work, "log"), "-w"];
    run("pg_ctl", [...server, "start"]);
    try {
      const script = tables.flatMap((table) => {
        const columns = Object.entries(columnsOf(table)).map(
          ([name, { type, optional }]) =>
            `${name} ${types[type]}${optional || type === "list" ? "" : " not null"}`,
        );
        return [
          `create table ${table.name} (${columns.join(", ")}, primary key (${table.key.join(", ")}));`,
          `\\copy ${table.name} from '${join(work, `${table.name}.csv`)}' (format csv, header true)`,
        ];
      });
      const keys = tables.flatMap((table) =>
        Object.keys(columnsOf(table))
          .map((name) => [name, valuesOf(table.name, name).pointsTo] as const)
          .flatMap(([name, pointsTo]) =>
            pointsTo === undefined
              ? []
              : [
                  `alter table ${table.name} add foreign key (${name}) references ${pointsTo} (id);`,
                ],
          ),
      );
      const questions = [
        ...Object.keys(expected.counts).map((name) => `select count(*) from ${name};`),
        "select sum(witnesses) from events;",
        "select sum(value_best) from figures;",
        "select count(*) from events where 'drone' = any (string_to_array(weapons, '|'));",
        "select count(*) from events where extract(year from date_earliest) = 2020;",
      ];
      const words = ["-h", work, "-d", "postgres", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1"];
      const said = run("psql", words, [...script, ...keys, ...questions].join("\n"));
      mustEqual("counts and sums", said.trim().split("\n").map(Number), [
        ...Object.values(expected.counts),
        expected.witnesses,
        expected.bestSum,
        expected.drones,
        expected.in2020,
      ]);
      return [
        `${tables.length} tables with types, primary keys and ${keys.length} foreign keys, counts and sums as in the library`,
      ];
    } finally {
      run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
    }
  },
};
