import * as z from "zod/v4-mini";
import { isCalendarDay } from "../../../src/dates/calendar.js";
import { toCsv } from "../../../src/interop/csv/toCsv.js";
import { toDataPackage } from "../../../src/interop/dataPackage/toDataPackage.js";
import { toNdjson } from "../../../src/interop/ndjson/toNdjson.js";
import { toParquet } from "../../../src/interop/parquet/toParquet.js";
import type { Column } from "../../../src/interop/tables/column.js";
import { type Table, tables } from "../../../src/interop/tables/tables.js";
import { asked, listOf, mixed, objectOf, options, read, text } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";

const writable = z.string().check(z.refine((given) => !/[\0\p{Surrogate}]/u.test(given)));
const finite = z.number();
const whole = z
  .number()
  .check(z.refine((given) => Number.isInteger(given) && Math.abs(given) < 2 ** 31));
const cells: Readonly<Record<Column["type"], z.ZodMiniType>> = {
  text: writable,
  day: z.string().check(z.refine(isCalendarDay)),
  integer: whole,
  number: finite,
  boolean: z.boolean(),
  list: z.array(writable),
};
/** In a CSV, what stands between items may not stand in one. */
const inCsv = { ...cells, list: z.array(writable.check(z.regex(/^[^|]+$/))) };

/** What stands at each step of a path: a cell, or more steps. */
type Steps = Map<string, Steps | z.ZodMiniType>;

/** What the tables of a collection read of its records, made from the tables themselves. */
function readOf(
  of: Table["of"],
  types: typeof cells,
  lists: readonly string[] = [],
): z.ZodMiniType {
  const own = tables.filter((table) => table.of === of);
  const table = own.find((one) => one.lists.join(".") === lists.join("."));
  const steps: Steps = new Map();
  for (const { path, type, optional } of Object.values(table?.columns ?? {})) {
    let within = steps;
    for (const step of path.slice(0, -1)) {
      const inner = within.get(step);
      const next = inner instanceof Map ? inner : (new Map() as Steps);
      within.set(step, next);
      within = next;
    }
    const cell = types[type];
    within.set(path.at(-1) ?? "", optional ? z.nullish(cell) : cell);
  }
  for (const inner of own.filter((one) => one.lists.length === lists.length + 1)) {
    const list = inner.lists.at(-1) ?? "";
    if (inner.lists.slice(0, -1).join(".") !== lists.join(".")) continue;
    const items = listOf(readOf(of, types, inner.lists));
    steps.set(list, list === "occursIn" || list === "prospects" ? z.optional(items) : items);
  }
  return objectOfSteps(steps);
}

function objectOfSteps(steps: Steps): z.ZodMiniType {
  const members = Array.from(steps, ([name, step]) => {
    if (!(step instanceof Map)) return [name, step] as const;
    const inner = objectOfSteps(step);
    // What has only members that may be absent may be absent itself.
    return [name, inner.safeParse({}).success ? z.nullish(inner) : inner] as const;
  });
  return z.looseObject(Object.fromEntries(members));
}

const collections = ["events", "actors", "figures", "places", "sources"] as const;
const ofRecords = (types: typeof cells): z.ZodMiniType =>
  objectOf(
    z.looseObject(
      Object.fromEntries(
        [...collections, "prospects" as const, "terms" as const].map((name) => [
          name,
          z.optional(listOf(readOf(name, types))),
        ]),
      ),
    ),
  );
const some = {
  events: records.events.slice(0, 1),
  actors: records.actors.filter(({ id }) => id === "sail-group"),
  figures: records.figures.slice(0, 1),
  places: records.places.slice(0, 1),
  prospects: [],
  sources: records.sources.slice(0, 1),
};
const word = z.optional(z.string().check(z.minLength(1)));

/** Sound calls of the tables and of NDJSON. */
export const tableCalls: readonly SoundCall[] = [
  helper("toCsv", toCsv, {
    records: mixed(some, ofRecords(inCsv)),
    options: asked({ bom: true }, z.optional(options({ bom: z.boolean() }))),
  }),
  helper("toParquet", toParquet, { records: mixed(some, ofRecords(cells)) }),
  helper("toDataPackage", toDataPackage, {
    records: mixed(
      { events: [], actors: [] },
      objectOf(
        z.looseObject({
          events: z.optional(z.array(z.any())),
          actors: z.optional(z.array(z.any())),
        }),
      ),
    ),
    options: asked(
      {
        name: "harbour",
        title: "Harbour",
        version: "1.0.0",
        licenses: [{ name: "CC0-1.0", title: "None reserved" }],
      },
      options(
        {
          name: z.string().check(z.regex(/^[a-z0-9._-]+$/)),
          title: word,
          description: word,
          version: word,
          homepage: word,
          licenses: z.optional(
            z.array(
              options({ name: word, path: word, title: word }).check(
                z.refine((given) => {
                  const { name, path } = given as {
                    readonly name?: unknown;
                    readonly path?: unknown;
                  };
                  return name !== undefined || path !== undefined;
                }),
              ),
            ),
          ),
        },
        ["name"],
      ),
    ),
  }),
  helper("toNdjson", toNdjson, {
    records: read(records.places.slice(0, 1), z.array(z.looseObject({ id: text }))),
  }),
];
