import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import * as library from "iraq-conflict-data";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { datasetJsonLd } from "../../site/home/datasetJsonLd.js";
import { FIRST_PROGRAM } from "../../site/home/firstProgram.js";
import { llmsText } from "../../site/home/llmsText.js";
import { sitemapOf } from "../../site/home/sitemapOf.js";
import { authorOf } from "../../src/publishing/addresses.js";
import { checkedProgram } from "../package/examples.js";

interface Described {
  readonly name: string;
  readonly author: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Described;
const citation = parse(readFileSync("CITATION.cff", "utf8")) as {
  readonly title: string;
  readonly version: string;
  readonly "date-released"?: string;
  readonly license: readonly string[];
  readonly authors: readonly { readonly name: string }[];
  readonly keywords: readonly string[];
  readonly url?: string;
};
const described = datasetJsonLd("data/") as Readonly<Record<string, unknown>>;

test("the description for search engines, CITATION.cff and package.json say the same", () => {
  expect(described).toMatchObject({
    "@type": "Dataset",
    name: citation.title,
    alternateName: manifest.name,
    description: manifest.description,
    version: manifest.version,
    creator: { name: citation.authors[0]?.name },
  });
  expect(citation.title.startsWith(`${manifest.name}:`)).toBe(true);
  expect(citation.version).toBe(manifest.version);
  expect(citation.authors[0]?.name).toBe(authorOf(manifest));
  expect(described["datePublished"]).toBe(citation["date-released"]);
  expect(described["url"]).toBe(citation.url);
});

test("all three name the same licences: the data's is the one that describes the data set", () => {
  expect(manifest.license).toBe(`(${citation.license.join(" AND ")})`);
  expect(citation.license).toContain("CC-BY-4.0");
  expect(described["license"]).toBe("https://creativecommons.org/licenses/by/4.0/");
});

test("the program of the first page runs and prints", () => {
  const said: unknown[] = [];
  const { events, selectEvents } = library;
  const run = compileFunction(`{${checkedProgram(FIRST_PROGRAM).code}}`, [
    "events",
    "selectEvents",
    "console",
  ]) as (...scope: unknown[]) => void;
  run(events, selectEvents, { log: (...values: unknown[]) => said.push(values) });
  expect(said.length).toBeGreaterThan(5);
});

test("llms.txt begins as its readers expect, and names the twin of each guide", () => {
  const text = llmsText();
  expect(text).toMatch(/^# iraq-conflict-data\n\n> \S.*\n/);
  expect(text).toContain("guides/first-steps/index.md");
  expect(text).toContain("data/events.json");
  expect(text).not.toMatch(/\]\(\//);
});

test("a sitemap has whole addresses of pages alone, in order", () => {
  const map = sitemapOf("https://example.org/data/", ["ar/index.html", "index.html", "llms.txt"]);
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    "https://example.org/data/",
    "https://example.org/data/ar/",
  ]);
});
