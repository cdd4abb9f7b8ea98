import fc from "fast-check";
import { expect, test } from "vitest";
import { isCalendarDay } from "../../../src/dates/calendar.js";
import { boundsOf } from "../../../src/query/time/boundsOf.js";
import { dates, intervals, lists } from "../../dates/arbitraries.js";

test.each([
  ["2020-02", { earliest: "2020-02-01", latest: "2020-02-29" }],
  ["[..2020-02-10]", { earliest: null, latest: "2020-02-10" }],
  [
    "2020-05/2020-07-02",
    {
      earliest: "2020-05-01",
      latest: "2020-07-02",
      startLatest: "2020-05-31",
      endEarliest: "2020-07-02",
    },
  ],
  [
    "../2020",
    { earliest: null, latest: "2020-12-31", startLatest: null, endEarliest: "2020-01-01" },
  ],
  [
    "2020-05/",
    { earliest: "2020-05-01", latest: null, startLatest: "2020-05-31", endEarliest: "2020-05-01" },
  ],
  ["2020-11-17", { earliest: "2020-11-17", latest: "2020-11-17" }],
  ["[2020-10-11..2020-10-20]", { earliest: "2020-10-11", latest: "2020-10-20" }],
  // Its beginning is not known, and it had begun by its end.
  [
    "/2020-08-19",
    {
      earliest: null,
      latest: "2020-08-19",
      startLatest: "2020-08-19",
      endEarliest: "2020-08-19",
    },
  ],
  [
    "{2020-11-10,2020-11}",
    {
      earliest: "2020-11-01",
      latest: "2020-11-30",
      startLatest: "2020-11-10",
      endEarliest: "2020-11-10",
    },
  ],
  [
    "2014/..",
    { earliest: "2014-01-01", latest: null, startLatest: "2014-12-31", endEarliest: null },
  ],
  ["/", { earliest: null, latest: null }], // neither end is known
  ["/..", { earliest: null, latest: null, endEarliest: null }],
  ["../", { earliest: null, latest: null, startLatest: null }],
])("%s", (edtf, bounds) => {
  expect(boundsOf(edtf)).toEqual(bounds);
});

const isSpan = (edtf: string): boolean => edtf.includes("/") || edtf.startsWith("{");

test("a date that means some day within has no inner bounds, and no bound is a day that is none", () => {
  fc.assert(
    fc.property(fc.oneof(dates, intervals, lists), (edtf) => {
      const bounds = boundsOf(edtf);
      if (!isSpan(edtf)) expect(Object.keys(bounds)).toEqual(["earliest", "latest"]);
      for (const day of Object.values(bounds)) {
        expect(day === null || isCalendarDay(day as string)).toBe(true);
      }
    }),
  );
});

test("refuses what is no date", () => {
  expect(() => boundsOf("2020-02-30")).toThrow(RangeError);
});
