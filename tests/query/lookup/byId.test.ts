import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byId } from "../../../src/query/lookup/byId.js";

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
    new RangeError('byId: no record "baghdad". No record was passed.'),
  );
});

test.each<[unknown, unknown, string]>([
  [undefined, "basra", "records is undefined. Pass a list of records"],
  [new Map(), "basra", "records is a value of type Map. Pass a list of records"],
  [[null], "basra", "records[0] is null. Pass an object with id."],
  [[{ id: 7 }], 7, "records[0].id is 7. Pass a text"],
  [places, undefined, 'the id of the record is undefined. Pass a text, such as "basra".'],
  [places, ["basra"], "the id of the record is a list."],
  [places, 7, "the id of the record is 7."],
])("refuses what is no question, number %#", (records, id, message) => {
  const find = (): unknown => byId(records as typeof places, id as string);
  expect(find).toThrow(RangeError);
  expect(find).toThrow(`byId: ${message}`);
});

test("a hundred thousand letters do not hang and fill no message", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `place-${String(index)}` }));
  const find = (): unknown => byId(many, "x".repeat(100_000));
  expect(find).toThrow(/^.{1,200}$/);
});

test("finds every record by its own id", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (ids) => {
      const records = ids.map((id) => ({ id }));
      for (const record of records) expect(byId(records, record.id)).toBe(record);
    }),
  );
});
