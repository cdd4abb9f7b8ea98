import { expect, test } from "vitest";
import { citeRelease } from "../../../src/query/citation/citeRelease.js";

const named = { title: "Our_data", author: "We & they" };
const details = { version: "1.2.0", ...named, released: "2025-03-01", url: "https://example.org" };

test("text, without a day or an address", () => {
  expect(citeRelease({ version: "1.2.0", ...named }, "text")).toBe(
    "We & they. (n.d.). Our_data (Version 1.2.0) [Data set].",
  );
});

test("csl, with details", () => {
  expect(citeRelease({ ...details, version: "1.2.0-rc.1" }, "csl")).toEqual([
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
  expect(citeRelease(details, "biblatex")).toBe(`@dataset{our-data:1.2.0,
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
  expect(citeRelease({ version: "1.2.0", ...named, title }, "csl")[0]?.id).toBe(`${key}:1.2.0`);
});

const untyped = citeRelease as (...values: readonly unknown[]) => unknown;

test.each([
  [
    [{ ...details, version: "latest" }, "text"],
    'citeRelease: version is "latest". Pass a version, such as 1.2.0.',
  ],
  [
    [{ ...details, version: undefined }, "text"],
    "citeRelease: version is undefined. Pass a version",
  ],
  [[details, "xml"], 'citeRelease: unknown format "xml". Nearest: '],
  [[details, undefined], "citeRelease: format is undefined. Pass a text"],
  [[undefined, "text"], "citeRelease: release is undefined. Pass an object with any of: version"],
  [
    [{ version: "1.2.0" }, "text"],
    "citeRelease: title is undefined. Pass the title of the data set",
  ],
  [
    [{ version: "1.2.0", title: "Ours" }, "text"],
    "citeRelease: author is undefined. Pass the name of who is",
  ],
  [
    [{ ...details, author: "\n" }, "text"],
    'citeRelease: author is "\\u{a}". Pass the name of who is',
  ],
  [
    [{ ...details, released: "March" }, "text"],
    'citeRelease: released "March" is not a calendar day.',
  ],
  [[{ ...details, url: "" }, "text"], 'citeRelease: url is "". Pass an address'],
  [
    [{ ...details, relesed: "2025-03-01" }, "text"],
    'citeRelease: unknown option "relesed". Nearest: released.',
  ],
] as const)("refuses %j", (given, message) => {
  expect(() => untyped(...given)).toThrow(RangeError);
  expect(() => untyped(...given)).toThrow(message);
});
