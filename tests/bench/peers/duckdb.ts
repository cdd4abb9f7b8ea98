import { writeFileSync, appendFileSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { eventsAt } from "./eventsAt.js";
import type { Peer } from "./peer.js";
import { dayNumber, partOf, type Row } from "./row.js";

/** How many rows are written to the file that DuckDB reads at a time. */
const BATCH = 50_000;

/** DuckDB in memory: one table in time order, one prepared statement per sort of question. */
export const duckdb: Peer = {
  name: "duckdb",
  prepare: async (events, rows) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    await connection.run(
      `CREATE TABLE events AS SELECT * FROM read_json('${writeRows(folder, rows)}', format = 'newline_delimited',
        columns = {position: 'INTEGER', earliest: 'INTEGER', latest: 'INTEGER', kind: 'VARCHAR', actors: 'VARCHAR[]',
        parts: 'VARCHAR[]', places: 'VARCHAR[]', statuses: 'VARCHAR[]'})`,
    );
    rmSync(folder, { recursive: true });
    const prepared = new Map<string, ReturnType<typeof connection.prepare>>();
    return async ({ first, last, actor, role, place, kind, status }) => {
      const part = actor !== undefined && role !== undefined ? partOf(actor, role) : undefined;
      const conditions: [string, DuckDBValue | undefined][] = [
        ["latest >= ", first === undefined ? undefined : dayNumber(first)],
        ["earliest <= ", last === undefined ? undefined : dayNumber(last)],
        ["kind = ", kind],
        ["list_contains(parts, ", part],
        ["list_contains(actors, ", part === undefined ? actor : undefined],
        ["list_contains(places, ", place],
        ["list_contains(statuses, ", status],
      ];
      const asked = conditions.filter(([, value]) => value !== undefined);
      const where = asked
        .map(([test], at) => `${test}$${String(at + 1)}${test.endsWith(", ") ? ")" : ""}`)
        .join(" AND ");
      let pending = prepared.get(where);
      if (!pending) {
        pending = connection.prepare(`SELECT position FROM events WHERE ${where}`);
        prepared.set(where, pending);
      }
      const statement = await pending;
      asked.forEach(([, value], at) => {
        if (typeof value === "number") statement.bindInteger(at + 1, value);
        else statement.bindVarchar(at + 1, String(value));
      });
      const [positions = []] = (await statement.runAndReadAll()).getColumns();
      return eventsAt(events, positions as number[]);
    };
  },
};

function writeRows(folder: string, rows: readonly Row[]): string {
  const file = join(folder, "rows.ndjson");
  writeFileSync(file, "");
  for (let from = 0; from < rows.length; from += BATCH) {
    const lines = rows.slice(from, from + BATCH).map((row) => `${JSON.stringify(row)}\n`);
    appendFileSync(file, lines.join(""));
  }
  return file;
}
