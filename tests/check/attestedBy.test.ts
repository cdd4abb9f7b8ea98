import { expect, test } from "vitest";
import { attestedBy } from "../../src/check/derive.js";

const on = (...days: readonly (string | undefined)[]) =>
  days.map((attests) => ({
    source: "a",
    paragraph: 1,
    phrase: "x",
    status: "reported" as const,
    speaker: "b",
    ...(attests !== undefined && { attests }),
  }));

test.each([
  [[], null],
  [[undefined], null],
  [["2020-08-19"], { first: "2020-08-19", last: "2020-08-19" }],
  [["2020-11-18", "2020-08-19"], { first: "2020-08-19", last: "2020-11-18" }],
  [["2020-08"], null], // some day of August: no single day is certain
  [["2020-08", "2020-10"], { first: "2020-08-31", last: "2020-10-01" }],
  [["2020-08", "2020-08-19"], { first: "2020-08-19", last: "2020-08-19" }],
  [[undefined, "2020-08-19"], { first: "2020-08-19", last: "2020-08-19" }],
] as const)("%j: certain %j", (days, attested) => {
  expect(attestedBy(on(...days))).toEqual(attested);
});
