import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { readData } from "../../src/compile/readData.js";
import { readTerms } from "../../src/compile/readTerms.js";
import { readYaml } from "../../src/compile/readYaml.js";
import { assemble } from "../../src/dataset/assemble.js";
import { link } from "../../src/dataset/link.js";
import type { Dataset } from "../../src/model/dataset.js";
import { codebook } from "../../src/report/codebook.js";
import { codingChaptersSchema } from "../../src/report/codingRule.js";
import { contradictions } from "../../src/report/contradictions.js";
import { termUses } from "../../src/report/termUses.js";

const chapters = codingChaptersSchema.parse(readYaml("data/coding-rules.yaml").value);
const { terms } = readTerms("data/vocabulary");
let dataset: Dataset;

beforeAll(() => {
  dataset = link(assemble(readData("data").raws).drafts);
});

test("the committed codebook and contradictions are those of the data: run `npm run report`", () => {
  expect(readFileSync("docs/codebook.md", "utf8")).toBe(codebook(dataset, terms, chapters));
  expect(readFileSync("docs/contradictions.md", "utf8")).toBe(contradictions(dataset));
});

test("every record that a coding rule names is there", () => {
  const known = new Set(
    Object.entries<readonly { readonly id: string }[]>({ ...dataset }).flatMap(([name, records]) =>
      records.map(({ id }) => `${name}/${id}`),
    ),
  );
  const named = chapters.flatMap(({ rules }) => rules.flatMap(({ shownBy }) => shownBy));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test("every term in use is a term of its list", () => {
  const defined = new Set(terms.map(({ list, id }) => `${list}/${id}`));
  expect([...termUses(dataset).keys()].filter((key) => !defined.has(key))).toEqual([]);
});
