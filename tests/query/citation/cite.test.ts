import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type {
  CitableRecord,
  CitationFormat,
  Citations,
} from "../../../src/query/citation/citation.js";
import { cite } from "../../../src/query/citation/cite.js";
import { citedDataset } from "../citedDataset.js";

const dataset = citedDataset();
const record = (members: object) =>
  parseFrozen<CitableRecord>(JSON.stringify({ id: "record", ...members }));
const at = (source: string, ...paragraphs: number[]) =>
  paragraphs.map((paragraph) => ({ source, paragraph }));
const event = record({
  evidence: [
    ...at("second-article", 7, 3),
    ...at("first-article", 2),
    ...at("second-article", 8, 6, 3),
  ],
});

test("text: one line per source, in the order of the evidence, paragraphs in order and once", () => {
  expect(cite(event, "text", dataset).split("\n")).toEqual([
    "[Rockets]. ([ca. 2020, November]). [Outlet not named], paras. 3, 6–8.",
    "[Visit & 50% talks]. (2020, August 19). Mena Monitor, para. 2. https://example.org/a_b?c=%20{d}",
  ]);
});

test("csl", () => {
  expect(cite(event, "csl", dataset)).toEqual([
    {
      id: "second-article",
      type: "article-newspaper",
      title: "[Rockets]",
      "container-title": "[Outlet not named]",
      issued: { "date-parts": [[2020, 11]], circa: true },
      locator: "3, 6-8",
      note: "Date of publication inferred, EDTF [2020-11-18..2020-11-23]",
      language: "ar",
    },
    {
      id: "first-article",
      type: "article-newspaper",
      title: "[Visit & 50% talks]",
      "container-title": "Mena Monitor",
      issued: { "date-parts": [[2020, 8, 19]] },
      locator: "2",
      language: "ar",
      URL: "https://example.org/a_b?c=%20{d}",
    },
  ]);
});

test("bibtex", () => {
  expect(cite(event, "bibtex", dataset)).toBe(`@article{second-article,
  title = {{[Rockets]}},
  titleaddon = {[صواريخ]},
  journaltitle = {[Outlet not named]},
  entrysubtype = {newspaper},
  date = {2020-11%},
  pages = {3, 6--8},
  bookpagination = {paragraph},
  pagination = {paragraph},
  note = {Date of publication inferred, EDTF [2020-11-18..2020-11-23]},
}

@article{first-article,
  title = {{[Visit \\& 50\\% talks]}},
  titleaddon = {[زيارة ومحادثات]},
  journaltitle = {Mena Monitor},
  entrysubtype = {newspaper},
  date = {2020-08-19},
  pages = {2},
  bookpagination = {paragraph},
  pagination = {paragraph},
  url = {https://example.org/a_b?c=%20%7Bd%7D},
}`);
});

const inferred = { basis: "inferred" } as const;

test.each([
  ["a stated day", {}, "(2020, August 19)", "2020-08-19"],
  ["an inferred day", inferred, "([2020, August 19])", "2020-08-19?"],
  ["an uncertain day", { edtf: "2020-08-19?" }, "([2020, August 19])", "2020-08-19?"],
  ["a rough day", { edtf: "2020-08-19~" }, "([ca. 2020, August 19])", "2020-08-19~"],
  ["rough and uncertain", { edtf: "2020-08-19%" }, "([ca. 2020, August 19])", "2020-08-19%"],
  [
    "a stated month",
    { edtf: "2020-02", earliest: "2020-02-01", latest: "2020-02-29" },
    "(2020, February)",
    "2020-02",
  ],
  [
    "days in a month",
    { edtf: "[..]", earliest: "2020-02-01", latest: "2020-02-28" },
    "([ca. 2020, February])",
    "2020-02~",
  ],
  [
    "an inferred year",
    { edtf: "2020", earliest: "2020-01-01", latest: "2020-12-31", ...inferred },
    "([2020])",
    "2020?",
  ],
  [
    "months in a year",
    { edtf: "[..]", earliest: "2021-04-21", latest: "2021-12-31", ...inferred },
    "([ca. 2021])",
    "2021%",
  ],
  [
    "over New Year",
    { edtf: "[..]", earliest: "2020-12-31", latest: "2021-01-01" },
    "([ca. 2020–2021])",
    "2020~/2021~",
  ],
  ["no last day", { edtf: "[2020-08-19..]", latest: null }, "(n.d.)", undefined],
  ["no first day", { edtf: "[..2020-08-19]", earliest: null }, "(n.d.)", undefined],
] as const)("%s", (_, published, text, edtf) => {
  const article = record({ evidence: at("first-article", 2) });
  const of = <Format extends CitationFormat>(format: Format): Citations[Format] =>
    cite(article, format, citedDataset(published));
  expect(of("text")).toContain(`]. ${text}. Mena`);
  expect(/ date = \{(.*)\}/.exec(of("bibtex"))?.[1]).toBe(edtf);
  const [item] = of("csl");
  expect(item?.issued === undefined).toBe(edtf === undefined);
  expect(item?.issued?.circa).toBe(/[~%]/.test(edtf ?? "") ? true : undefined);
});

test("an actor stands on its posts and relations too", () => {
  const actor = record({
    evidence: at("first-article", 1),
    posts: [{ evidence: at("first-article", 4) }],
    relations: [{ evidence: at("first-article", 5) }],
  });
  expect(cite(actor, "text", dataset)).toContain("paras. 1, 4–5.");
});

test("a place stands on the paragraphs that print its other names", () => {
  const place = record({ aliases: [{ occursIn: at("first-article", 9) }, {}] });
  expect(cite(place, "text", dataset)).toContain("para. 9.");
  expect(cite(record({ aliases: [] }), "text", dataset)).toBe("");
  expect(cite(record({ aliases: [] }), "csl", dataset)).toEqual([]);
});

test("a source stands for itself, without paragraphs or release", () => {
  const [source] = dataset.sources;
  if (!source) throw new Error("two sources");
  expect(cite(source, "text", { ...dataset, version: "1.0.0" })).toBe(
    "[Visit & 50% talks]. (2020, August 19). Mena Monitor. https://example.org/a_b?c=%20{d}",
  );
});

test("with a version, the record's place in the release comes last", () => {
  const release = { ...dataset, version: "1.2.0", released: "2025-03-01" };
  const place = record({ aliases: [] });
  expect(cite(place, "text", release)).toBe(
    "The iraq-conflict-data maintainers. (2025, March 1). iraq-conflict-data: events, actors and reported figures of the stand-off in Iraq, 2019 to 2024 (Version 1.2.0; record record) [Data set]. https://www.npmjs.com/package/iraq-conflict-data/v/1.2.0",
  );
  expect(cite(event, "csl", release).map(({ id }) => id)).toEqual([
    "second-article",
    "first-article",
    "iraq-conflict-data-1.2.0-record",
  ]);
});

test("says how to mend bad arguments", () => {
  expect(() => cite(event, "apa" as "text", dataset)).toThrow(
    new RangeError('cite: unknown format "apa". Use "text", "csl" or "bibtex".'),
  );
  expect(() => cite(event, "toString" as "text", dataset)).toThrow(RangeError);
  expect(() => cite(record({ evidence: at("artikel", 1) }), "text", dataset)).toThrow(
    'cite: no source "artikel". Nearest: first-article',
  );
  expect(() => cite(event, "text", { ...dataset, actors: [] })).toThrow(
    'cite: no actor "nameless". No actor was passed at all.',
  );
  expect(() => cite(event, "text", { ...dataset, version: "next" })).toThrow(
    '"next" is not a version. Pass one such as 1.2.0.',
  );
});

test("whatever the words, every field closes and CSL keeps them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (title, url) => {
      const [first] = dataset.sources;
      if (!first) throw new Error("two sources");
      const source = { ...first, url, title: { en: title, ar: title } };
      const bibtex = cite(source, "bibtex", dataset);
      let depth = 0;
      for (const character of bibtex) {
        if (character === "{") depth += 1;
        if (character === "}") depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(
        bibtex.match(/^ {2}(?:titleaddon|journaltitle|entrysubtype) = \{.*\},$/gm),
      ).toHaveLength(3);
      expect(cite(source, "csl", dataset)[0]?.title).toBe(`[${title}]`);
      expect(cite(source, "text", dataset).split("\n")).toHaveLength(1);
    }),
  );
});
