import { expect, test } from "vitest";
import { citeRelease } from "../../../src/query/citation/citeRelease.js";

test("text, without a day", () => {
  expect(citeRelease("1.2.0", "text")).toBe(
    "The iraq-conflict-data maintainers. (n.d.). iraq-conflict-data: events, actors and reported figures of the stand-off in Iraq, 2019 to 2024 (Version 1.2.0) [Data set]. https://www.npmjs.com/package/iraq-conflict-data/v/1.2.0",
  );
});

const details = {
  title: "Our_data",
  author: "We & they",
  released: "2025-03-01",
  url: "https://example.org",
};

test("csl, with details", () => {
  expect(citeRelease("1.2.0-rc.1", "csl", details)).toEqual([
    {
      id: "iraq-conflict-data-1.2.0-rc.1",
      type: "dataset",
      title: "Our_data",
      author: [{ literal: "We & they" }],
      issued: { "date-parts": [[2025, 3, 1]] },
      version: "1.2.0-rc.1",
      URL: "https://example.org",
    },
  ]);
});

test("bibtex, with details", () => {
  expect(citeRelease("1.2.0", "bibtex", details)).toBe(`@dataset{iraq-conflict-data-1.2.0,
  author = {{We \\& they}},
  title = {{Our\\_data}},
  date = {2025-03-01},
  version = {1.2.0},
  url = {https://example.org},
}`);
});

test("says how to mend bad arguments", () => {
  expect(() => citeRelease("latest", "text")).toThrow(
    new RangeError('citeRelease: "latest" is not a version. Pass one such as 1.2.0.'),
  );
  expect(() => citeRelease("1.2.0", "text", { released: "March" })).toThrow(
    'citeRelease: "March" is not a calendar day. Pass YYYY-MM-DD.',
  );
  expect(() => citeRelease("1.2.0", "xml" as "csl")).toThrow('unknown format "xml"');
});
