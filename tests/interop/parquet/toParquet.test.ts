import { parquetMetadata, parquetReadObjects } from "hyparquet";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toParquet } from "../../../src/interop/parquet/toParquet.js";
import { columnsOf } from "../../../src/interop/tables/columnsOf.js";
import { tables } from "../../../src/interop/tables/tables.js";
import { records } from "../../hostile/records.js";
import { hostileText } from "../hostileText.js";
import { times } from "../times.js";

test("every table has its columns, with their types", async () => {
  const files = await toParquet({ ...records, terms: [] });
  for (const table of tables) {
    const { schema } = parquetMetadata(files[table.name].buffer as ArrayBuffer);
    const columns = Object.entries(columnsOf(table));
    expect(schema[0]?.num_children).toBe(columns.length);
    for (const [name, { type, optional }] of columns) {
      const element = schema.find((one) => one.name === name);
      expect(element?.repetition_type).toBe(optional && type !== "list" ? "OPTIONAL" : "REQUIRED");
      expect(element?.converted_type ?? element?.type).toBe(
        {
          text: "UTF8",
          day: "DATE",
          list: "LIST",
          integer: "INT32",
          number: "DOUBLE",
          boolean: "BOOLEAN",
        }[type],
      );
    }
  }
});

test("the same records give the same bytes", async () => {
  expect(await toParquet(records)).toEqual(await toParquet(records));
});

test("any text comes back from Parquet, or its record is named", async () => {
  const [place] = records.places;
  if (!place) throw new Error("a place");
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { minLength: 1 }), async (texts) => {
      const places = texts.map((text, index) => ({
        ...place,
        id: `${text}${index}`,
        names: { en: text, ar: text },
        path: [text, ""],
      }));
      if (texts.some((text) => /[\0\p{Surrogate}]/u.test(text))) {
        expect(() => toParquet({ places })).toThrow(/^toParquet: places\[\d+\].*The record is /);
        return;
      }
      const file = (await toParquet({ places })).places.buffer as ArrayBuffer;
      const rows = await parquetReadObjects({ file });
      // The bytes are there; this reader takes a first U+FEFF for a byte order mark.
      const read = (text: string) => text.replace(/^\uFEFF/, "");
      expect(rows.map(({ id, name_en, path }) => [id, name_en, path as unknown] as const)).toEqual(
        places.map(({ id, names, path }) => [read(id), read(names.en), path.map(read)]),
      );
    }),
    { seed: 13, numRuns: 300 * times },
  );
});
