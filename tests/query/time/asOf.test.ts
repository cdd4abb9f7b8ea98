import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import { asOf } from "../../../src/query/time/asOf.js";
import type { Certainty } from "../../../src/input/certainty.js";
import { readDates, worldDays } from "../arbitraries.js";

const inOffice = { valid: "2020-05/2022-10" };

test.each([
  ["2020-04-30", "possible", 0],
  ["2020-05-01", "possible", 1],
  ["2020-05-10", "certain", 0], // the month is known, the day is not
  ["2020-05-10", "possible", 1],
  ["2020-05-31", "certain", 1],
  ["2021-01-01", "certain", 1],
  ["2022-10-01", "certain", 1],
  ["2022-10-02", "certain", 0],
  ["2022-10-31", "possible", 1],
  ["2022-11-01", "possible", 0],
] as const)("%s, %s: keeps %i", (day, certainty, kept) => {
  expect(asOf([inOffice], day, certainty)).toHaveLength(kept);
});

const attested = { first: "2020-08-20", last: "2020-11-17" };

test.each([
  ["/", "2020-08-19", 0, 1],
  ["/", "2020-08-20", 1, 1],
  ["/", "2020-11-17", 1, 1],
  ["/", "2020-11-18", 0, 1],
  ["2020-05/", "2020-04-30", 0, 0],
  ["2020-05/..", "2024-01-01", 1, 1], // open: it still holds
  ["2020-05/", "2024-01-01", 0, 1], // unknown: it may
])(
  "valid %s and attested in autumn 2020, on %s: certain %i, possible %i",
  (valid, day, certain, possible) => {
    expect(asOf([{ valid, attested }], day)).toHaveLength(certain);
    expect(asOf([{ valid, attested }], day, "possible")).toHaveLength(possible);
  },
);

test("nothing attested is nothing more certain", () => {
  expect(asOf([{ valid: "/", attested: null }], "2020-08-20")).toEqual([]);
});

test("answers as if every reading of the interval were tried, in order", () => {
  const intervals = readDates.filter(({ date }) => date.edtf.includes("/"));
  const days = fc.constantFrom(...worldDays.slice(1, -1));
  fc.assert(
    fc.property(fc.array(intervals, { maxLength: 4 }), days, (dates, day) => {
      const records = parseFrozen<{ valid: string; place: number }[]>(
        JSON.stringify(dates.map(({ date }, place) => ({ valid: date.edtf, place }))),
      );
      const covers = ([first, last]: readonly [string, string]): boolean =>
        first <= day && day <= last;
      const kept = (certainty: Certainty) =>
        asOf(records, day, certainty).map(({ place }) => place);
      const places = (test: (date: (typeof dates)[number]) => boolean): number[] =>
        dates.flatMap((date, place) => (test(date) ? [place] : []));
      expect(kept("possible")).toEqual(places(({ readings }) => readings.some(covers)));
      expect(kept("certain")).toEqual(places(({ readings }) => readings.every(covers)));
    }),
  );
});

test("says how to mend a bad day", () => {
  expect(() => asOf([], "10/06/2020")).toThrow('"10/06/2020" is not a calendar day. Pass');
  expect(() => asOf([], "2021-02-29")).toThrow(RangeError);
});

test("says how to mend a bad certainty", () => {
  expect(() => asOf([], "2020-06-10", "maybe" as Certainty)).toThrow(
    'asOf: unknown certainty "maybe". Nearest: ',
  );
});

test("refuses valid time that is no interval", () => {
  expect(() => asOf([{ valid: "2020-05" }], "2020-06-10")).toThrow(RangeError);
});
