import { stringify } from "csv-stringify/sync";
import Papa from "papaparse";
import { csvLine } from "../../../../src/interop/csv/csvLine.js";
import { toCsv } from "../../../../src/interop/csv/toCsv.js";
import { columnsOf } from "../../../../src/interop/tables/columnsOf.js";
import { type Cell, fillTables } from "../../../../src/interop/tables/fillTables.js";
import { tables } from "../../../../src/interop/tables/tables.js";
import type { ForeignCheck } from "../foreignCheck.js";
import { library, mustEqual } from "../ownTables.js";

const ROWS = 100_000;
const TURNS = 5;

export const check: ForeignCheck = {
  name: `csv-stringify and papaparse write ${ROWS} rows beside toCsv`,
  run: () => {
    const { events } = library;
    const many = Array.from({ length: ROWS }, (_, at) => ({
      ...(events[at % events.length] as (typeof events)[number]),
      id: `event-${at}`,
      participants: [],
      links: [],
      inferred: [],
      evidence: [],
    }));
    const table = tables.find(({ name }) => name === "events");
    if (!table) throw new Error("no table of events");
    const head = Object.keys(columnsOf(table));
    const rows: Cell[][] = [];
    fillTables("toCsv", { events: many }, ({ name }) =>
      name === "events" ? (row) => void rows.push([...row]) : () => undefined,
    );
    const plain = rows.map((row) =>
      row.map((cell) => (Array.isArray(cell) ? cell.join("|") : cell)),
    );
    const writers = {
      toCsv: () =>
        `${[head.join(","), ...rows.map((row) => csvLine(row, "events"))].join("\r\n")}\r\n`,
      "csv-stringify": () =>
        stringify([head, ...plain], { record_delimiter: "\r\n", escape_formulas: true }),
      papaparse: () =>
        Papa.unparse({ fields: head, data: plain }, { newline: "\r\n", escapeFormulae: true }),
    };
    const written = toCsv({ events: many }).events;
    const read = Papa.parse<string[]>(written.trimEnd()).data;
    mustEqual("rows that papaparse reads", read.length, ROWS + 1);
    mustEqual("cells that papaparse reads", new Set(read.map((row) => row.length)).size, 1);
    mustEqual(
      "the first row",
      read[1],
      (plain[0] ?? []).map((cell) => String(cell ?? "")),
    );
    mustEqual("toCsv and its lines", writers.toCsv() === written, true);
    const least = new Map<string, number>();
    // Turn by turn, so that all meet the same load; the least time counts.
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const [name, write] of Object.entries(writers)) {
        const started = process.cpuUsage();
        write();
        const seconds = process.cpuUsage(started).user / 1e6;
        least.set(name, Math.min(seconds, least.get(name) ?? Infinity));
      }
    const times = Array.from(least, ([name, seconds]) => `${name} ${seconds.toFixed(2)} s`);
    const [own = Infinity, ...others] = least.values();
    if (own > Math.min(...others)) throw new Error(`toCsv is slower: ${times.join(", ")}`);
    return [`least processor time of ${TURNS} turns, from the same rows: ${times.join(", ")}`];
  },
};
