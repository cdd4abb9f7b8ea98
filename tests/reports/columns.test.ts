import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columns } from "../../src/reports/columns.js";

test("the committed columns are those of the tables: run `npm run report`", () => {
  expect(readFileSync("docs/columns.md", "utf8")).toBe(columns());
});
