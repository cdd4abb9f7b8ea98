import { expect, test } from "vitest";
import { deriveDate } from "../../src/check/derive.js";

test("adds the bounds to what was written, and to nothing else", () => {
  expect(
    deriveDate({ edtf: "2020-11", basis: "inferred", note: "The text says November." }),
  ).toEqual({
    edtf: "2020-11",
    basis: "inferred",
    note: "The text says November.",
    earliest: "2020-11-01",
    latest: "2020-11-30",
  });
});

test("has no note where none was written", () => {
  expect(deriveDate({ edtf: "2020-11-17", basis: "stated" })).not.toHaveProperty("note");
});

test("does not keep bounds that are written already, right or wrong", () => {
  const written = {
    edtf: "2020-11-17",
    basis: "stated",
    earliest: "1999-01-01",
    latest: null,
    startLatest: "1999-01-01",
    endEarliest: null,
  } as const;
  expect(deriveDate(written)).toEqual({
    edtf: "2020-11-17",
    basis: "stated",
    earliest: "2020-11-17",
    latest: "2020-11-17",
  });
});

test("does not change what it is given", () => {
  const written = Object.freeze({ edtf: "2020/..", basis: "stated" } as const);
  expect(deriveDate(written)).toMatchObject({ startLatest: "2020-12-31", endEarliest: null });
});

test("refuses a date that cannot be read", () => {
  expect(() => deriveDate({ edtf: "2020-13", basis: "stated" })).toThrow(RangeError);
});
