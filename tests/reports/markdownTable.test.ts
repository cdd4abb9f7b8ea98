import { expect, test } from "vitest";
import { markdownTable } from "../../src/reports/markdownTable.js";

test("a cell stays a cell, whatever stands in it", () => {
  expect(markdownTable(["a", "b"], [["one | two", "first line\n\nsecond line\n"]])).toBe(
    "| a | b |\n| --- | --- |\n| one \\| two | first line second line |",
  );
});
