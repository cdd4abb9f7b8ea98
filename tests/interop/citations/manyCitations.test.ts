import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { expect, test } from "vitest";
import { actors } from "../../../src/collections/actors.js";
import { events } from "../../../src/collections/events.js";
import { figures } from "../../../src/collections/figures.js";
import { places } from "../../../src/collections/places.js";
import { prospects } from "../../../src/collections/prospects.js";
import { sources } from "../../../src/collections/sources.js";
import { toBibLatex } from "../../../src/interop/citations/toBibLatex.js";
import { toCslJson } from "../../../src/interop/citations/toCslJson.js";
import { cite } from "../../../src/query/citation/cite.js";
import { citedDataset } from "../../query/citedDataset.js";

const release = { version: "1.2.0", title: "Our data", author: "Our newsroom" };
const dataset = { sources, actors, ...release };
const all = [
  ...events.slice(0, 150),
  ...prospects.slice(0, 50),
  ...figures.slice(0, 150),
  ...actors.slice(0, 100),
  ...places.slice(0, 50),
  ...sources.slice(0, 100),
];

test("is what `cite` gives of every record, in one list", () => {
  expect(toCslJson(all, dataset)).toEqual(all.flatMap((record) => cite(record, "csl", dataset)));
  expect(toBibLatex(all, dataset).trimEnd().split("\n\n")).toEqual(
    all.flatMap((record) => cite(record, "biblatex", dataset).split("\n\n")).filter(Boolean),
  );
});

test("every reference of the whole set has a key of its own, the same in both formats", () => {
  const everything = [...events, ...prospects, ...figures, ...actors, ...places, ...sources];
  const keys = toCslJson(everything, dataset).map(({ id }) => id);
  expect(keys.length).toBeGreaterThan(everything.length);
  expect(new Set(keys).size).toBe(keys.length);
  const written = [...toBibLatex(everything, dataset).matchAll(/^@\w+\{(.*),$/gm)];
  expect(written.map(([, key]) => key)).toEqual(keys);
});

test("citation-js reads both, and citeproc prints paragraph, record and inferred date", () => {
  const items = toCslJson(all, dataset);
  expect(new Cite(toBibLatex(all, dataset)).data.map(({ id }) => id)).toEqual(
    items.map(({ id }) => id),
  );
  const printed = new Map(
    new Cite(items).format("bibliography", {
      template: "apa",
      lang: "en-US",
      format: "text",
      asEntryArray: true,
    }),
  );
  expect(printed.size).toBe(items.length);
  for (const { id, type, locator, note = "", issued } of items) {
    const text = printed.get(id) ?? "";
    if (locator !== undefined) expect(text).toMatch(/\[paras?\. \d/);
    if (type === "dataset") expect(text).toContain(note.replace("Record", "[record"));
    if (issued && note.startsWith("Date of publication inferred")) {
      expect(text).toContain("date inferred]");
    }
  }
});

const talks = { id: "talks", evidence: [{ source: "first-article", paragraph: 3 }] };
const given = (...records: readonly object[]) => records as unknown as typeof events;

test("a record that is passed twice is cited once, in its first place", () => {
  const other = { ...talks, id: "other" };
  const ids = toCslJson(given(talks, other, talks), citedDataset()).map(({ id }) => id);
  expect(ids).toEqual(["events:talks:first-article", "events:other:first-article"]);
});

test("nothing to cite gives nothing", () => {
  expect(toCslJson([], citedDataset())).toEqual([]);
  expect(toBibLatex([], citedDataset())).toBe("");
  expect(toBibLatex(given({ id: "a", evidence: [] }), citedDataset())).toBe("");
});

test.each([["toCslJson", toCslJson] as const, ["toBibLatex", toBibLatex] as const])(
  "%s says which record is at fault",
  (name, write) => {
    const twice = () =>
      write(given(talks, { ...talks, evidence: [...talks.evidence] }), citedDataset());
    expect(twice).toThrow(RangeError);
    expect(twice).toThrow(`${name}: records[0] and records[1] would have the same key`);
    expect(twice).toThrow('The record is "talks".');
    expect(() => write(given(talks, { id: "x" }), citedDataset())).toThrow(
      `${name}: records[1] is an object. Pass one event,`,
    );
    expect(() =>
      write(given({ id: "lost", evidence: [{ source: "first-articel" }] }), citedDataset()),
    ).toThrow(`${name}: no source "first-articel". Nearest: first-article,`);
    expect(() => write([], { ...citedDataset(), place: [] } as never)).toThrow(
      `${name}: unknown option "place".`,
    );
  },
);
