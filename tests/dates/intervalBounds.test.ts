import fc from "fast-check";
import { expect, test } from "vitest";
import { dateBounds } from "../../src/dates/dateBounds.js";
import { intervalBounds } from "../../src/dates/dateBounds.js";
import { intervals } from "./arbitraries.js";

test("reads an interval as dateBounds does", () => {
  fc.assert(
    fc.property(intervals, (valid) => {
      expect(intervalBounds(valid)).toEqual(dateBounds(valid));
    }),
  );
});

test.each(["2020", "2020-11-10?", "[2020,2021]", "{2020,2021}", "", "2020/2021/2022"])(
  "refuses %j",
  (valid) => {
    expect(() => intervalBounds(valid)).toThrow(RangeError);
    expect(() => intervalBounds(valid)).toThrow(`"${valid}" is not an interval. Write start/end`);
  },
);

test.each(["[2020/2021]", "{../2021}"])("refuses the interval inside a list, %s", (valid) => {
  expect(() => intervalBounds(valid)).toThrow(RangeError);
});
