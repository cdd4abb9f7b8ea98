import { expect, test } from "vitest";
import { citeRelease } from "../../../src/query/citation/citeRelease.js";

const named = { title: "Our_data", author: "We & they" };
const details = { ...named, released: "2025-03-01", url: "https://example.org" };

test("text, without a day or an address", () => {
  expect(citeRelease("1.2.0", "text", named)).toBe(
    "We & they. (n.d.). Our_data (Version 1.2.0) [Data set].",
  );
});

test("csl, with details", () => {
  expect(citeRelease("1.2.0-rc.1", "csl", details)).toEqual([
    {
      id: "our-data:1.2.0-rc.1",
      type: "dataset",
      title: "Our_data",
      author: [{ literal: "We & they" }],
      issued: { "date-parts": [[2025, 3, 1]] },
      version: "1.2.0-rc.1",
      language: "mul",
      URL: "https://example.org",
    },
  ]);
});

test("biblatex, with details", () => {
  expect(citeRelease("1.2.0", "biblatex", details)).toBe(`@dataset{our-data:1.2.0,
  author = {{We \\& they}},
  title = {{Our\\_data}},
  date = {2025-03-01},
  version = {1.2.0},
  url = {https://example.org},
}`);
});

test.each([
  ["Our data: strikes, 2014 to 2020", "our-data"],
  ["بيانات العراق", "بيانات-العراق"],
  ["(Our) data!", "our-data"],
  ["🙂", "dataset"],
  [`${"a".repeat(39)}🙂`, "a".repeat(39)],
])("the key of %j", (title, key) => {
  expect(citeRelease("1.2.0", "csl", { ...named, title })[0]?.id).toBe(`${key}:1.2.0`);
});

const untyped = citeRelease as (...values: readonly unknown[]) => unknown;

test.each([
  [["latest", "text", details], 'citeRelease: version is "latest". Pass a version, such as 1.2.0.'],
  [[undefined, "text", details], "citeRelease: version is undefined. Pass a version"],
  [["1.2.0", "xml", details], 'citeRelease: unknown format "xml". Nearest: '],
  [["1.2.0", undefined, details], "citeRelease: format is undefined. Pass a text"],
  [["1.2.0", "text"], "citeRelease: options is undefined. Pass an object with any of: title"],
  [["1.2.0", "text", {}], "citeRelease: title is undefined. Pass the title of the data set"],
  [["1.2.0", "text", { title: "Ours" }], "citeRelease: author is undefined. Pass who is"],
  [["1.2.0", "text", { ...details, author: "\n" }], 'citeRelease: author is "\\u{a}". Pass who is'],
  [
    ["1.2.0", "text", { ...details, released: "March" }],
    'citeRelease: released "March" is not a calendar day.',
  ],
  [["1.2.0", "text", { ...details, url: "" }], 'citeRelease: url is "". Pass an address'],
  [
    ["1.2.0", "text", { ...details, relesed: "2025-03-01" }],
    'citeRelease: unknown option "relesed". Nearest: released.',
  ],
] as const)("refuses %j", (given, message) => {
  expect(() => untyped(...given)).toThrow(RangeError);
  expect(() => untyped(...given)).toThrow(message);
});
