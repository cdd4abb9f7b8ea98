import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cite } from "../../src/ownRelease/cite.js";
import { citeRelease } from "../../src/ownRelease/citeRelease.js";
import { actors } from "../../src/collections/actors.js";
import { events } from "../../src/collections/events.js";
import { figures } from "../../src/collections/figures.js";
import { places } from "../../src/collections/places.js";
import { release } from "../../src/collections/release.js";
import { sources } from "../../src/collections/sources.js";
import { byId } from "../../src/query/lookup/byId.js";
import { cite as citeFrom } from "../../src/query/citation/cite.js";
import { citeRelease as citeAnyRelease } from "../../src/query/citation/citeRelease.js";

const own = {
  title:
    "iraq-conflict-data: events, actors and reported figures of the stand-off in Iraq, 2019 to 2024",
  author: "The iraq-conflict-data maintainers",
  version: release.version,
  released: release.date,
  url: `https://www.npmjs.com/package/iraq-conflict-data/v/${release.version}`,
};

test("every record is cited as from the whole collections, in every format", () => {
  const dataset = { sources, actors, ...own };
  for (const record of [...events, ...figures, ...actors, ...places, ...sources]) {
    for (const format of ["text", "csl", "biblatex"] as const) {
      expect(cite(record, format)).toEqual(citeFrom(record, format, dataset));
    }
  }
});

test("an actor and a place have keys and records of their own", () => {
  const [actor, place] = [byId(actors, "state-of-iraq"), byId(places, "iraq")].map((record) =>
    cite(record, "csl").at(-1),
  );
  expect(actor?.title).toContain("[record state-of-iraq in actors]");
  expect(place?.title).toContain("[record iraq in places]");
  expect(actor?.id).not.toBe(place?.id);
});

test("the author is the one that package.json names", () => {
  const { author } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly author: string;
  };
  expect(citeRelease("csl")[0]?.author).toEqual([{ literal: author }]);
});

test("the release itself, with its own day or one that is given", () => {
  const { released, ...undated } = own;
  const dated = released === undefined ? undated : { ...undated, released };
  expect(citeRelease("text")).toBe(citeAnyRelease(dated, "text"));
  expect(citeRelease("text")).toContain(
    released === undefined ? "(n.d.)" : `(${released.slice(0, 4)}, `,
  );
  expect(citeRelease("csl", { released: undefined })[0]?.id).toBe(
    `iraq-conflict-data:${own.version}`,
  );
  expect(citeRelease("biblatex", { released: "2025-03-01" })).toContain("date = {2025-03-01},");
  expect(cite(byId(places, "iraq"), "text", { released: "2025-03-01" })).toContain(
    `${own.author}. (2025, March 1).`,
  );
});

const untyped = { cite, citeRelease } as unknown as Readonly<
  Record<"cite" | "citeRelease", (...values: readonly unknown[]) => unknown>
>;

test.each([
  ["cite", [byId(places, "iraq"), "csl", { sources }], 'cite: unknown option "sources".'],
  ["cite", [byId(places, "iraq"), "csl", { relesed: "2025-03-01" }], "Nearest: released."],
  [
    "cite",
    [byId(places, "iraq"), "csl", { released: 2025 }],
    "cite: released is 2025. Pass a text",
  ],
  ["cite", [events, "text"], "cite: record is a list. Pass one event"],
  [
    "cite",
    [{ id: "x", evidence: [{ source: "other", paragraph: 1 }] }, "text"],
    'cite: no source "other".',
  ],
  ["citeRelease", ["bibtex"], 'citeRelease: unknown format "bibtex". Nearest: biblatex'],
  ["citeRelease", ["1.2.0", "text"], 'citeRelease: unknown format "1.2.0".'],
  ["citeRelease", [], "citeRelease: format is undefined. Pass a text"],
  ["citeRelease", ["text", { version: "1.2.0" }], 'citeRelease: unknown option "version".'],
  ["citeRelease", ["text", { released: "2025" }], 'citeRelease: released "2025" is not'],
] as const)("%s refuses %#", (name, given, message) => {
  expect(() => untyped[name](...given)).toThrow(RangeError);
  expect(() => untyped[name](...given)).toThrow(message);
});
