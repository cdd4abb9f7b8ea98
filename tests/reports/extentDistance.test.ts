import fc from "fast-check";
import { expect, test } from "vitest";
import { extentDistance } from "../../src/reports/extentDistance.js";
import { dates, intervals, lists } from "../dates/arbitraries.js";

const edtfDates = fc.oneof(dates, intervals, lists);

test.each([
  ["2020-11-17", "2020-11-17", 0],
  ["2020-11", "2020-11-17", 29 / 30],
  ["2020-11-17", "2020-11-18", 1],
  ["[..2020-11]", "/2020-11", 0],
  ["2020-11-17/", "[2020-11-17..]", 0],
  ["2020-12-22/", "2020-12-27/", 0.5], // the frame ends with 2020: ten days and five
])("%s and %s are %d apart", (one, other, apart) => {
  expect(extentDistance([one, other])(one, other)).toBeCloseTo(apart, 12);
});

test("a distance: 0 from itself, the same both ways, at most 1, and no way round is shorter", () => {
  fc.assert(
    fc.property(edtfDates, edtfDates, edtfDates, (one, other, third) => {
      const apart = extentDistance([one, other, third]);
      expect(apart(one, one)).toBe(0);
      expect(apart(one, other)).toBe(apart(other, one));
      expect(apart(one, other)).toBeLessThanOrEqual(1);
      expect(apart(one, third)).toBeLessThanOrEqual(apart(one, other) + apart(other, third) + 1e-9);
    }),
  );
});
