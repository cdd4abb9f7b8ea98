import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toBibLatex } from "../../../src/interop/citations/toBibLatex.js";
import { toCslJson } from "../../../src/interop/citations/toCslJson.js";
import { citedDataset } from "../../query/citedDataset.js";
import { hostileText } from "../hostileText.js";

const { sources, actors } = citedDataset();
const ids = fc.uniqueArray(hostileText, { minLength: 1, maxLength: 6 });

/** Records of hostile ids, each on an article of hostile words. */
function dataOf(names: readonly string[]) {
  const [article] = sources;
  if (!article) throw new Error("two sources");
  return {
    records: names.map((id) => ({ id, evidence: [{ source: id, paragraph: 2 }] })) as never[],
    dataset: {
      sources: names.map((id) => ({ ...article, id, title: { en: id, ar: id }, url: id })),
      actors,
      version: "1.2.0",
      title: names[0] ?? "",
      author: names.at(-1) ?? "",
    },
  };
}

test("CSL-JSON is JSON, one item for each key, without line breaks and half letters", () => {
  fc.assert(
    fc.property(ids, (names) => {
      const { records, dataset } = dataOf(names);
      const items = toCslJson(records, dataset);
      expect(JSON.parse(JSON.stringify(items))).toEqual(items);
      expect(new Set(items.map(({ id }) => id)).size).toBe(2 * names.length);
      expect(JSON.stringify(items)).not.toMatch(/\\n|\\ud[89a-f]|[\u2028\u2029\p{Cs}]/u);
    }),
    { seed: 13, numRuns: 2_000 },
  );
});

test("BibLaTeX is read with the same keys, whatever the texts hold", () => {
  fc.assert(
    fc.property(ids, (names) => {
      const { records, dataset } = dataOf(names);
      expect(new Cite(toBibLatex(records, dataset)).data.map(({ id }) => id)).toEqual(
        toCslJson(records, dataset).map(({ id }) => id),
      );
    }),
    { seed: 13, numRuns: 200 },
  );
});
