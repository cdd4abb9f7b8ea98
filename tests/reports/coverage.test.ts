import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coverage } from "../../src/reports/coverage.js";
import { publishedData } from "../publishedData.js";

const { dataset, lists } = publishedData();
const text = coverage(dataset, lists.gaps, lists.rejected);

/** The rows under a heading, without the head of the table. */
function rowsUnder(heading: string): string[][] {
  const [, section = ""] = text.split(`## ${heading}\n\n`);
  const [table = ""] = section.split("\n## ");
  return table
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.slice(2, -2).split(" | "));
}
const sum = (rows: string[][], column: number) =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

test("the committed page is that of the data: run `npm run report`", () => {
  expect(readFileSync("docs/coverage.md", "utf8")).toBe(text);
});

test.each(["By month", "By place", "By number of witnesses"])(
  "%s: every event counts once",
  (at) => {
    const rows = rowsUnder(at);
    expect(rows.length).toBeGreaterThan(2);
    expect(sum(rows, 1)).toBe(dataset.events.length);
  },
);

test("by kind, every act counts once", () => {
  const rows = rowsUnder("By kind");
  expect(sum(rows, 2)).toBe(dataset.events.length);
  expect(sum(rows, 3)).toBe(dataset.prospects.length);
});

test("what is missing is said", () => {
  expect(rowsUnder("Known to be missing")).toHaveLength(lists.gaps.length);
  expect(text).toContain(`did not become records: ${lists.rejected.length}.`);
});
