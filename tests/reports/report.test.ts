import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedData } from "../publishedData.js";
import { codebook, termUses } from "../../src/reports/codebook.js";
import { contradictions } from "../../src/reports/contradictions.js";

const { dataset, terms, chapters } = publishedData();

test("the committed codebook and contradictions are those of the data: run `npm run report`", () => {
  expect(readFileSync("docs/codebook.md", "utf8")).toBe(codebook(dataset, terms, chapters));
  expect(readFileSync("docs/contradictions.md", "utf8")).toBe(contradictions(dataset));
});

test("every term in use is a term of its list", () => {
  const defined = new Set(terms.map(({ list, id }) => `${list}/${id}`));
  expect([...termUses(dataset).keys()].filter((key) => !defined.has(key))).toEqual([]);
});
