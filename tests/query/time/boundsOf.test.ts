import fc from "fast-check";
import { expect, test } from "vitest";
import { deriveDate } from "../../../src/dataset/deriveDate.js";
import { boundsOf } from "../../../src/query/time/boundsOf.js";
import { dates, intervals, lists } from "../../edtf/arbitraries.js";

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
  ["/", { earliest: null, latest: null }], // neither end is known
])("%s", (edtf, bounds) => {
  expect(boundsOf(edtf)).toEqual(bounds);
});

test("the members that the compiler derives", () => {
  fc.assert(
    fc.property(fc.oneof(dates, intervals, lists), (edtf) => {
      expect({ edtf, basis: "stated", ...boundsOf(edtf) }).toEqual(
        deriveDate({ edtf, basis: "stated" }),
      );
    }),
  );
});

test("refuses what is no date", () => {
  expect(() => boundsOf("2020-02-30")).toThrow(RangeError);
});
