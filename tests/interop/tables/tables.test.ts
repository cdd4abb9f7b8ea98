import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as library from "../../../src/entries/index.js";
import { toCsv } from "../../../src/interop/csv/toCsv.js";
import { toNdjson } from "../../../src/interop/ndjson/toNdjson.js";
import { columnsOf } from "../../../src/interop/tables/columnsOf.js";
import { tables } from "../../../src/interop/tables/tables.js";
import { records } from "../../hostile/records.js";
import { hostileText } from "../hostileText.js";
import { times } from "../times.js";
import { rawRows } from "./readCsv.js";
import { claimed, recordsFrom } from "./recordsFrom.js";

const collections = ["sources", "actors", "places", "events", "prospects", "figures"] as const;
const asObject = (list: readonly unknown[]) => list.map((one) => claimed(one));

test("the whole set comes back from CSV as it was", () => {
  const { sources, actors, places, events, prospects, figures, terms } = library;
  const set = { sources, actors, places, events, prospects, figures, terms };
  const back = recordsFrom(toCsv(set));
  for (const [name, list] of Object.entries(set)) expect(back[name]).toEqual(asObject(list));
});

test("every member of a record has a column or a table", () => {
  for (const of of collections) {
    const known = tables
      .filter((table) => table.of === of)
      .flatMap(({ lists, columns }) =>
        Object.values(columns).map(({ path }) => [...lists, ...path].join(".")),
      );
    const paths = new Set(library[of].flatMap((record) => pathsOf(record, "")));
    expect([...paths].filter((path) => !known.includes(path))).toEqual([]);
  }
});

test("names are lower case and plain, and no two columns of a table share one", () => {
  for (const table of tables) {
    const names = [...table.key, ...Object.keys(table.columns)];
    expect(names.filter((name) => !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
    expect(Object.keys(columnsOf(table)).slice(0, table.lists.length && table.key.length)).toEqual(
      table.lists.length > 0 ? table.key : [],
    );
    if (table.lists.length > 0) expect(new Set(names).size).toBe(names.length);
  }
});

/** Where texts stand in the records, days apart. */
const spots = collections.flatMap((name) => textSpots(records[name], [name]));

test("any text comes back from CSV, or its record is named", () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(spots.length - 1), hostileText), { minLength: 1, maxLength: 8 }),
      (changes) => {
        const set = structuredClone(records) as unknown as Record<string, { id: string }[]>;
        for (const [at, text] of changes) put(set, spots[at] ?? [], text);
        for (const list of Object.values(set))
          if (new Set(list.map(({ id }) => id)).size < list.length) return;
        let texts: Readonly<Record<string, string>>;
        try {
          texts = toCsv(set as never);
        } catch (error) {
          refused += 1;
          expect(error).toBeInstanceOf(RangeError);
          expect((error as Error).message).toMatch(/^toCsv: .*The record is /);
          expect(changes.some(([, text]) => /[\0|\p{Cs}]/u.test(text))).toBe(true);
          return;
        }
        expect(rowsThatRun(texts)).toEqual([]);
        const back = recordsFrom(texts);
        for (const name of collections) expect(back[name]).toEqual(asObject(set[name] ?? []));
      },
    ),
    { seed: 13, numRuns: 400 * times },
  );
  expect(refused).toBeGreaterThan(0);
});

test("any text comes back from NDJSON", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(hostileText, hostileText)), (list) => {
      const given = list.map((one, index) => ({ ...one, id: `r${index}` }));
      const lines = toNdjson(given).split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(given);
    }),
    { seed: 13, numRuns: 1_000 * times },
  );
});

/** Rows with a text that a spreadsheet would run. */
function rowsThatRun(texts: Readonly<Record<string, string>>): unknown[] {
  return tables.flatMap((table) => {
    const names = Object.entries(columnsOf(table))
      .filter(([, { type }]) => type === "text" || type === "list")
      .map(([name]) => name);
    return rawRows(texts[table.name] ?? "").filter((row) =>
      names.some((name) => /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(row[name] ?? "")),
    );
  });
}

function pathsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((item) => pathsOf(item, path));
    return inner.length > 0 ? inner : [];
  }
  if (typeof value !== "object" || value === null) return value === null ? [] : [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsOf(inner, path === "" ? name : `${path}.${name}`),
  );
}

function textSpots(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textSpots(inner, [...path, name]));
}

function put(set: object, path: readonly string[], text: string): void {
  let within = set as Record<string, unknown>;
  for (const step of path.slice(0, -1)) within = within[step] as Record<string, unknown>;
  within[path.at(-1) ?? ""] = text;
}
