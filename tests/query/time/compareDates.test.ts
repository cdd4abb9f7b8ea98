import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates } from "../../../src/query/time/compareDates.js";
import { timeline } from "../../../src/query/time/timeline.js";
import { readDates } from "../arbitraries.js";

test.each([
  ["2020-10-31", "2020-11", -1],
  ["2020-11-01", "2020-11", -1], // it ends sooner
  ["[2020-11-01..2020-11-30]", "2020-11", 0],
  ["../2020", "0000", 1],
  ["../2020", "2020-12-31", 0],
  ["/2019", "2020", -1],
  ["/", "9999", 1],
  ["2020/..", "2020/9999", 1],
  ["2020/..", "2020/", 0],
] as const)("%s and %s: %i", (one, other, order) => {
  expect(compareDates(one, other)).toBe(order);
  expect(compareDates({ edtf: other }, { edtf: one })).toBe(0 - order);
});

test("sorts as timeline does", () => {
  fc.assert(
    fc.property(fc.array(readDates), (dates) => {
      const records = dates.map(({ date }) => ({ id: "same", date }));
      expect([...records].sort((one, other) => compareDates(one.date, other.date))).toEqual(
        timeline(records),
      );
    }),
  );
});

test("refuses what is no date", () => {
  expect(() => compareDates("2020", "soon")).toThrow('compareDates: other: "soon" is not a date');
});
