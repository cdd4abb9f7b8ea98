import { expect, test } from "vitest";
import { deriveDate } from "../../src/dataset/deriveDate.js";

test.each([
  ["2020-11-17", { earliest: "2020-11-17", latest: "2020-11-17" }],
  ["2020-11", { earliest: "2020-11-01", latest: "2020-11-30" }],
  ["[2020-10-11..2020-10-20]", { earliest: "2020-10-11", latest: "2020-10-20" }],
  [
    "2019-10/2020-08",
    {
      earliest: "2019-10-01",
      latest: "2020-08-31",
      startLatest: "2019-10-31",
      endEarliest: "2020-08-01",
    },
  ],
  // An unknown beginning: it lasted at least on some day by the end.
  ["/2020-08-19", { earliest: null, latest: "2020-08-19", startLatest: "2020-08-19" }],
  [
    "2014/..",
    { earliest: "2014-01-01", latest: null, startLatest: "2014-12-31", endEarliest: null },
  ],
])("%s", (edtf, bounds) => {
  expect(deriveDate({ edtf, basis: "stated" })).toMatchObject(bounds);
});

test.each(["/", "/.."])("%s: an unknown beginning is no known day", (edtf) => {
  expect(deriveDate({ edtf, basis: "stated" })).not.toHaveProperty("startLatest");
});

test.each(["/", "../"])("%s: an unknown end is no known day", (edtf) => {
  expect(deriveDate({ edtf, basis: "stated" })).not.toHaveProperty("endEarliest");
});

test("a date that means some day within has no inner bounds", () => {
  expect(deriveDate({ edtf: "2020-11", basis: "stated" })).not.toHaveProperty("startLatest");
});
