import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byId } from "../../../src/query/id/byId.js";

const places: readonly { readonly id: string }[] = [
  { id: "basra" },
  { id: "nineveh" },
  { id: "baghdad" },
  { id: "anbar" },
];

test("the record itself", () => {
  expect(byId(places, "baghdad")).toBe(places[2]);
});

test("a missing id names the three nearest, nearest first", () => {
  // distances: baghdad 1, basra 4, anbar 5, nineveh 7
  expect(() => byId(places, "bagdad")).toThrow(
    new RangeError('byId: no record "bagdad". Nearest: baghdad, basra, anbar.'),
  );
});

test("equally near ids come in the order of the collection", () => {
  expect(() => byId([{ id: "b" }, { id: "a" }], "c")).toThrow("Nearest: b, a.");
});

test("says so when there is nothing near", () => {
  expect(() => byId(places.slice(0, 0), "baghdad")).toThrow(
    new RangeError('byId: no record "baghdad". No record was passed at all.'),
  );
});

test("finds every record by its own id", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (ids) => {
      const records = ids.map((id) => ({ id }));
      for (const record of records) expect(byId(records, record.id)).toBe(record);
    }),
  );
});
