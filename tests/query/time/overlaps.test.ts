import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Certainty } from "../../../src/input/requireTerms.js";
import { overlaps } from "../../../src/query/time/overlaps.js";
import { readDates } from "../arbitraries.js";

test.each([
  ["2020-05-10", "2020-05-10", true, true],
  ["2020-05-10", "2020-05-11", false, false],
  ["2020-04/2020-04", "2020-05/2020-05", false, false], // they touch, and share no day
  ["2020-05", "2020-05", true, false], // some day each, not the same
  ["2020-05/2020-07", "2020-06", true, true],
  ["2020-05/2020-07", "2020-05-30", true, false], // it may begin on the 31st
  ["../2020", "/2019", true, true], // one without a beginning
  ["2020/", "2021", true, false],
  ["2020/..", "2021", true, true],
])("%s and %s: possible %s, certain %s", (one, other, possible, certain) => {
  expect(overlaps(one, other)).toBe(possible);
  expect(overlaps({ edtf: other }, one)).toBe(possible);
  expect(overlaps(one, { edtf: other }, { certainty: "certain" })).toBe(certain);
  expect(overlaps(other, one, { certainty: "certain" })).toBe(certain);
});

test("answers as if every reading of both were tried", () => {
  const short = readDates.filter(({ readings }) => readings.length < 120);
  fc.assert(
    fc.property(short, short, (one, other) => {
      const pairs = one.readings.flatMap(([first, last]) =>
        other.readings.map(([from, until]) => first <= until && from <= last),
      );
      expect(overlaps(one.date, other.date)).toBe(pairs.some(Boolean));
      expect(overlaps(one.date, other.date, { certainty: "certain" })).toBe(pairs.every(Boolean));
    }),
  );
});

test.each([
  [() => overlaps("2020-13", "2020"), '"2020-13"'],
  [() => overlaps("2020", { edtf: "2020-11/2020-09" }), "Swap"],
  [
    () => overlaps("2020", "2020", { certainty: "maybe" as Certainty }),
    'overlaps: unknown certainty "maybe"',
  ],
])("says how to fix a wrong call", (call, fix) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(fix);
});
