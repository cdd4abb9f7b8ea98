import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
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

/** What means something to TeX, BibLaTeX, JSON, HTML or a screen. */
const SIGNS =
  "{}\\%$&#_~^@\"'`,;:-<>!?[](.)=|/ aZ9\n\r\t\v\0\x1c\x85\xa0\u2028\u2029" +
  "\u200e\u200f\u061c\u200b\u200d\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" +
  "نص؟\u064b\u0301é🙂";
const LONGER = ["\ud83d", "\ude00", "\\textbf{", "@book{", " and ", "--", "%%", "https://"];
const piece = fc.constantFrom(...Array.from(SIGNS), ...LONGER);
/** Any text, hostile ones more often than not; never blank. */
const hostile = fc
  .oneof(
    fc.array(piece).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  )
  .map((text) => `T${text}`);

/** What ends a line somewhere, or is no text: line separators and control characters. */
const LINE_END = /[\p{Cc}\u2028\u2029]/u;
/** What turns round the order of all that follows, while nothing closes it. */
const DISORDER = /[\u202a-\u202e\u2066-\u2069]/;
/** Half a surrogate pair: no file can hold it. */
const HALF = /\p{Cs}/u;

const texts = fc.record({ id: hostile, title: hostile, name: hostile, url: hostile });

/** A record that stands on an article and a report, in a release, all of hostile words. */
function citation<Format extends CitationFormat>(
  { id, title, name, url }: Readonly<Record<"id" | "title" | "name" | "url", string>>,
  format: Format,
): Citations[Format] {
  const { sources, actors } = citedDataset();
  const [article] = sources;
  if (!article) throw new Error("two sources");
  const hostileSources = [
    { ...article, id, title: { en: title, ar: title }, url },
    { ...article, id: `${id}2`, title: { en: title, ar: title }, url, kind: "report" as const },
  ];
  const evidence = hostileSources.map((source) => ({ source: source.id, paragraph: 2 }));
  return cite(parseFrozen<CitableRecord>(JSON.stringify({ id, evidence })), format, {
    sources: hostileSources,
    actors: actors.map((actor) => ({ ...actor, names: { en: name, ar: name } })),
    version: "1.2.0",
    title,
    author: name,
    url,
  });
}

/** The texts inside a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test("text is one line a reference", () => {
  fc.assert(
    fc.property(texts, (words) => {
      const lines = citation(words, "text").split("\n");
      expect(lines).toHaveLength(3);
      for (const line of lines) {
        for (const hazard of [LINE_END, DISORDER, HALF]) expect(line).not.toMatch(hazard);
      }
    }),
  );
});

test("CSL is JSON, of texts of one line", () => {
  fc.assert(
    fc.property(texts, (words) => {
      const items = citation(words, "csl");
      expect(JSON.parse(JSON.stringify(items))).toEqual(items);
      for (const text of textsIn(items)) {
        for (const hazard of [LINE_END, DISORDER, HALF]) expect(text).not.toMatch(hazard);
      }
    }),
  );
});

test("BibLaTeX is read, with the keys, titles, outlets, authors and dates of CSL", () => {
  fc.assert(
    fc.property(texts, (words) => {
      const [article, report, dataset] = citation(words, "csl");
      const read = new Cite(citation(words, "biblatex")).data;
      expect(read.map(({ id }) => id)).toEqual([article, report, dataset].map((item) => item?.id));
      expect(read.map(({ title }) => same(title))).toEqual(
        [article, report, dataset].map((item) =>
          same(item?.title.replace(/ \[(?:para\. 2|record .*)\]$/, "")),
        ),
      );
      expect(same(read[0]?.["container-title"])).toBe(same(article?.["container-title"]));
      expect(same(read[1]?.publisher)).toBe(same(report?.publisher));
      expect(read[2]?.author?.map(({ family }) => same(family))).toEqual(
        dataset?.author?.map(({ literal }) => same(literal)),
      );
      expect(read[0]?.issued?.["date-parts"]).toEqual(article?.issued?.["date-parts"]);
    }),
  );
});

/** The reader composes accents. */
function same(text: string | undefined): string | undefined {
  return text?.normalize("NFC");
}
