import { expect, test } from "vitest";
import { isEdtf } from "../../src/dates/dateBounds.js";

test.each([
  ["2020-11~", true],
  ["2020-05-07/", true],
  ["[2020-11-10,2020-11-17]", true],
  ["2020-02-30", false],
  ["2021/2020", false],
  ["2020-21", false],
  ["November 2020", false],
  ["", false],
])("%j: %s", (text, readable) => {
  expect(isEdtf(text)).toBe(readable);
});
