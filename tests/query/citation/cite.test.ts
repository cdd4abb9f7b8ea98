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
      id: "events:record:second-article",
      type: "article-newspaper",
      title: "[Rockets] [paras. 3, 6–8; date inferred]",
      "container-title": "[Outlet not named]",
      issued: { "date-parts": [[2020, 11]], circa: true },
      locator: "3, 6-8",
      note: "Date of publication inferred, EDTF [2020-11-18..2020-11-23]",
      language: "ar",
    },
    {
      id: "events:record:first-article",
      type: "article-newspaper",
      title: "[Visit & 50% talks] [para. 2]",
      "container-title": "Mena Monitor",
      issued: { "date-parts": [[2020, 8, 19]] },
      locator: "2",
      language: "ar",
      URL: "https://example.org/a_b?c=%20{d}",
    },
  ]);
});

test("biblatex", () => {
  expect(cite(event, "biblatex", dataset)).toBe(`@article{events:record:second-article,
  title = {{[Rockets]}},
  titleaddon = {[صواريخ]},
  journaltitle = {{[Outlet not named]}},
  entrysubtype = {newspaper},
  date = {2020-11%},
  pages = {3, 6--8},
  bookpagination = {paragraph},
  pagination = {paragraph},
  note = {Date of publication inferred, EDTF [2020-11-18..2020-11-23]},
}

@article{events:record:first-article,
  title = {{[Visit \\& 50\\% talks]}},
  titleaddon = {[زيارة ومحادثات]},
  journaltitle = {{Mena Monitor}},
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
  expect(/ date = \{(.*)\}/.exec(of("biblatex"))?.[1]).toBe(edtf);
  const [item] = of("csl");
  expect(item?.issued === undefined).toBe(edtf === undefined);
  expect(item?.issued?.circa).toBe(/[~?%]/.test(edtf ?? "") ? true : undefined);
  const remark = /[?%]/.test(edtf ?? "") ? "inferred" : "approximate";
  const marked = /[~?%]/.test(edtf ?? "") ? `[para. 2; date ${remark}]` : "[para. 2]";
  expect(item?.title).toBe(`[Visit & 50% talks] ${marked}`);
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

const ours = { title: "Our data: strikes", author: "Roe, J.", version: "1.2.0" };

test("a source stands for itself, without paragraphs or release", () => {
  const [source] = dataset.sources;
  if (!source) throw new Error("two sources");
  expect(cite(source, "text", { ...dataset, ...ours })).toBe(
    "[Visit & 50% talks]. (2020, August 19). Mena Monitor. https://example.org/a_b?c=%20{d}",
  );
  expect(cite(source, "csl", dataset)[0]).toMatchObject({
    id: "first-article",
    title: "[Visit & 50% talks]",
  });
});

test("with a version, the record's place in the release comes last", () => {
  const release = { ...dataset, ...ours, released: "2025-03-01", url: "https://example.org" };
  expect(cite(record({ aliases: [] }), "text", release)).toBe(
    "Roe, J. (2025, March 1). Our data: strikes (Version 1.2.0; record record in places) [Data set]. https://example.org",
  );
  expect(cite(event, "csl", release).at(-1)).toEqual({
    id: "our-data:1.2.0:events:record",
    type: "dataset",
    title: "Our data: strikes [record record in events]",
    author: [{ literal: "Roe, J." }],
    issued: { "date-parts": [[2025, 3, 1]] },
    version: "1.2.0",
    note: "Record record in events",
    language: "mul",
    URL: "https://example.org",
  });
  expect(cite(event, "biblatex", release)).toContain(`@dataset{our-data:1.2.0:events:record,
  author = {{Roe, J.}},
  title = {{Our data: strikes}},
  date = {2025-03-01},
  version = {1.2.0},
  note = {Record record in events},
  url = {https://example.org},
}`);
});

test("data of others are never cited as ours", () => {
  for (const format of ["text", "csl", "biblatex"] as const) {
    for (const release of [ours, { ...ours, title: "🙂" }]) {
      expect(JSON.stringify(cite(event, format, { ...dataset, ...release }))).not.toContain("iraq");
    }
  }
});

test("a key for every record and source, the same in CSL and BibLaTeX", () => {
  const evidence = at("first-article", 2);
  const aliases = [{ occursIn: evidence }];
  const records = [
    record({ evidence }),
    record({ evidence, measure: "troops" }),
    record({ evidence, posts: [], relations: [] }),
    record({ aliases }),
    ...["another", "a b", "a-b", "a_20_b", "A b", "a:b", "مكان"].map((id) =>
      record({ id, aliases }),
    ),
    ...dataset.sources,
  ];
  const release = { ...dataset, ...ours };
  const keys = records.flatMap((each) => cite(each, "csl", release).map(({ id }) => id));
  expect(new Set(keys).size).toBe(keys.length);
  const written = records.map((each) => cite(each, "biblatex", release)).join("\n");
  expect([...written.matchAll(/^@[a-z]+\{(.*),$/gm)].map(([, key]) => key)).toEqual(keys);
  expect(keys.filter((key) => /[\s"#%'(),={}~\\]/.test(key))).toEqual([]);
});

test("of a source that is no article, the outlet is the publisher", () => {
  const [first] = dataset.sources;
  for (const kind of ["report", "constructor", "toString", "__proto__"]) {
    const report = parseFrozen<CitableRecord>(JSON.stringify({ ...first, kind }));
    const [item] = cite(report, "csl", dataset);
    expect(item).toMatchObject({ type: "document", publisher: "Mena Monitor" });
    expect(item).not.toHaveProperty("container-title");
    expect(cite(report, "biblatex", dataset)).toMatch(
      /^@misc\{first-article,\n[^]* organization = \{\{Mena Monitor\}\},\n/,
    );
  }
});

test.each([
  ["Roe, J.", "Roe, J. (n.d.)"],
  ["Acme Inc.", "Acme Inc. (n.d.)"],
  ["The maintainers", "The maintainers. (n.d.)"],
  ["Who knows?", "Who knows? (n.d.)"],
  ["من يعلم؟", "من يعلم؟ (n.d.)"],
  ["من يعلم؟\u200F", "من يعلم؟\u200F (n.d.)"],
  ["The “Why not?”", "The “Why not?” (n.d.)"],
  ["The group (formerly Acme Inc.)", "The group (formerly Acme Inc.). (n.d.)"],
  ["Wait…", "Wait… (n.d.)"],
  ["  two\n lines ", "two lines. (n.d.)"],
])("text: %j closes as it should", (author, start) => {
  const text = cite(record({ aliases: [] }), "text", { ...dataset, ...ours, author });
  expect(text).toBe(
    `${start}. Our data: strikes (Version 1.2.0; record record in places) [Data set].`,
  );
});

test("text: the outlet closes as it should", () => {
  const named = (en: string) => ({
    ...dataset,
    actors: dataset.actors.map((actor) => ({ ...actor, names: { ...actor.names, en } })),
  });
  const [source] = dataset.sources;
  if (!source) throw new Error("two sources");
  expect(cite(source, "text", named("Acme Inc."))).toContain(". Acme Inc. https");
  expect(cite(source, "text", named("Who?"))).toContain(". Who? https");
  expect(cite(record({ evidence: at("first-article", 2) }), "text", named("Acme Inc."))).toContain(
    ". Acme Inc., para. 2. https",
  );
});

const untyped = cite as (...values: readonly unknown[]) => unknown;
const without = (member: string) =>
  dataset.sources.map((source) => ({ ...source, [member]: undefined }));

test.each([
  [
    "no record",
    [undefined, "text", dataset],
    "cite: record is undefined. Pass one event, prospect, figure",
  ],
  ["null", [null, "text", dataset], "cite: record is null. Pass one event"],
  ["an id", ["record", "text", dataset], 'cite: record is "record". Pass one event'],
  ["a list of records", [[event], "text", dataset], "cite: record is a list. Pass one event"],
  ["another object", [{ id: "x" }, "text", dataset], "cite: record is an object. Pass one event"],
  ["no id", [{ evidence: [] }, "text", dataset], "cite: record.id is undefined. Pass an id"],
  [
    "a blank id",
    [{ id: " ", evidence: [] }, "text", dataset],
    'cite: record.id is " ". Pass an id',
  ],
  [
    "evidence that is no list",
    [{ id: "x", evidence: "none" }, "text", dataset],
    'cite: record.evidence is "none". Pass a list.',
  ],
  [
    "an item that is none",
    [{ id: "x", evidence: [null] }, "text", dataset],
    "cite: record.evidence[0] is null. Pass an object with source, paragraph.",
  ],
  [
    "a paragraph that is none",
    [{ id: "x", evidence: [{ source: "first-article", paragraph: 0 }] }, "text", dataset],
    "cite: record.evidence[0].paragraph is 0. Pass the number of a paragraph, counted from 1.",
  ],
  [
    "a post without evidence",
    [{ id: "x", evidence: [], posts: [{}], relations: [] }, "text", dataset],
    "cite: record.posts[0].evidence is undefined. Pass a list.",
  ],
  [
    "an actor without relations",
    [{ id: "x", evidence: [], posts: [] }, "text", dataset],
    "cite: record.relations is undefined. Pass a list.",
  ],
  [
    "an alias that is none",
    [{ id: "x", aliases: [{ occursIn: 3 }] }, "text", dataset],
    "cite: record.aliases[0].occursIn is 3. Pass a list.",
  ],
  [
    "a source that is a stub",
    [{ id: "x", outlet: "daily" }, "text", dataset],
    'cite: source "x".kind is undefined. Pass a text',
  ],
  ["no format", [event, undefined, dataset], "cite: format is undefined. Pass a text"],
  [
    "an unknown format",
    [event, "apa", dataset],
    'cite: unknown format "apa". Nearest: csl, text, biblatex.',
  ],
  [
    "the former name of BibLaTeX",
    [event, "bibtex", dataset],
    'cite: unknown format "bibtex". Nearest: biblatex',
  ],
  ["a name of every object", [event, "toString", dataset], 'cite: unknown format "toString".'],
  [
    "no dataset",
    [event, "text"],
    "cite: options is undefined. Pass an object with any of: sources",
  ],
  ["a list", [event, "text", []], "cite: options is a list. Pass an object with any of: sources"],
  [
    "no actors",
    [event, "text", { sources: dataset.sources }],
    "cite: actors is undefined. Pass a list of records",
  ],
  [
    "no sources",
    [event, "text", { actors: dataset.actors }],
    "cite: sources is undefined. Pass a list of records",
  ],
  [
    "a source without id",
    [event, "text", { ...dataset, sources: [{}] }],
    "cite: sources[0].id is undefined. Pass an id",
  ],
  [
    "a misspelt member",
    [event, "text", { ...dataset, verison: "1.2.0" }],
    'cite: unknown option "verison". Nearest: version.',
  ],
  [
    "a missing source",
    [record({ evidence: at("artikel", 1) }), "text", dataset],
    'cite: no source "artikel". Nearest: first-article',
  ],
  [
    "a missing outlet",
    [event, "text", { ...dataset, actors: [] }],
    'cite: no actor "nameless". No actor was passed.',
  ],
  [
    "an outlet without names",
    [event, "text", { ...dataset, actors: dataset.actors.map(({ id }) => ({ id })) }],
    'cite: actor "nameless".identity is undefined. Pass a text',
  ],
  [
    "a source without a date",
    [event, "text", { ...dataset, sources: without("published") }],
    'cite: source "second-article".published is undefined. Pass an object with edtf',
  ],
  [
    "a source without a title",
    [event, "text", { ...dataset, sources: without("title") }],
    'cite: source "second-article".title is undefined. Pass an object with en, ar.',
  ],
  [
    "a bound that is no day",
    [event, "text", citedDataset({ latest: "2020" })],
    'cite: source "first-article".published.latest is "2020". Pass a day',
  ],
  [
    "a version that is none",
    [event, "text", { ...dataset, ...ours, version: "next" }],
    'cite: version is "next". Pass a version, such as 1.2.0.',
  ],
  [
    "a version without a title",
    [event, "text", { ...dataset, ...ours, title: undefined }],
    "cite: title is undefined. Pass the title of the data set that has this version",
  ],
  [
    "a version without an author",
    [event, "text", { ...dataset, version: "3.1.0", title: "Our data" }],
    "cite: author is undefined. Pass the name of who is responsible for the data set",
  ],
  [
    "a blank author",
    [event, "text", { ...dataset, ...ours, author: " \u200F" }],
    'cite: author is " \\u{200f}". Pass the name of who is responsible',
  ],
  [
    "an address that is none",
    [event, "text", { ...dataset, ...ours, url: 7 }],
    "cite: url is 7. Pass an address",
  ],
  [
    "a day that is none",
    [event, "text", { ...dataset, ...ours, released: "March" }],
    'cite: released "March" is not a calendar day.',
  ],
] as const)("refuses %s", (_, given, message) => {
  expect(() => untyped(...given)).toThrow(RangeError);
  expect(() => untyped(...given)).toThrow(message);
});

test("what is not read is not looked at", () => {
  const others = [...dataset.sources, { id: "stub" }];
  expect(untyped(event, "text", { ...dataset, sources: others })).toBe(
    cite(event, "text", dataset),
  );
});

test("what is left undefined is left out", () => {
  const options = { version: undefined, title: undefined, released: undefined, url: undefined };
  expect(cite(event, "csl", { ...dataset, ...options })).toEqual(cite(event, "csl", dataset));
  expect(cite(event, "text", { ...dataset, ...ours, released: undefined })).toContain("(n.d.)");
});

test("a megabyte is cited, or refused, without a hang", () => {
  const long = "x?".repeat(500_000);
  cite(record({ aliases: [] }), "biblatex", { ...dataset, ...ours, author: long, title: long });
  cite(record({ aliases: [] }), "text", { ...dataset, ...ours, author: long });
  expect(() => cite(record({ evidence: at(long, 1) }), "text", dataset)).toThrow(/^.{0,300}$/);
  expect(() => cite(event, "text", { ...dataset, ...ours, version: long })).toThrow(/^.{0,300}$/);
});
