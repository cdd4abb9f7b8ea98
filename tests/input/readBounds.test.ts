import { expect, test } from "vitest";
import { readBounds } from "../../src/input/readBounds.js";

test("reads text, and the text of a date of records", () => {
  expect(readBounds("test", "2020-11").end.latest).toBe("2020-11-30");
  expect(readBounds("test", { edtf: "2020-11" })).toEqual(readBounds("test", "2020-11"));
});

test.each([
  ["2020-13", "months are 01 to 12"],
  ["", "Write"],
  ["2020-11/2020-09", "Swap"],
])("refuses %j and says where, what and how to fix", (edtf, fix) => {
  expect(() => readBounds("selectEvents: during", edtf)).toThrow(RangeError);
  expect(() => readBounds("selectEvents: during", edtf)).toThrow(/^selectEvents: during: "/);
  expect(() => readBounds("selectEvents: during", edtf)).toThrow(fix);
});
