import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLdModel } from "../../../src/interop/jsonLd/jsonLdModel.js";
import { toJsonLd } from "../../../src/interop/jsonLd/toJsonLd.js";
import type { JsonLdNode } from "../../../src/interop/jsonLd/jsonLd.js";
import { records } from "../../hostile/records.js";
import { hostileText } from "../hostileText.js";
import { times } from "../times.js";

const BASE = "https://example.org/";
const { events, prospects, actors, places } = records;
const [attack] = events;
const [town] = places;
const firstOf = (given: Parameters<typeof toJsonLd>[0]): JsonLdNode | undefined =>
  toJsonLd(given, BASE)["@graph"][0];

test("an event is an event, a prospect is none, and every name is in the context", () => {
  expect(firstOf({ events })?.["@type"]).toBe("Event");
  expect(firstOf({ prospects })?.["@type"]).toBe("Plan");
  const document = toJsonLd(records, BASE);
  const names = new Set(Object.keys(document["@context"]));
  const unknown: string[] = [];
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, name);
    else if (
      typeof value === "object" &&
      value !== null &&
      !["name", "description"].includes(name)
    ) {
      for (const [inner, held] of Object.entries(value)) {
        if (!inner.startsWith("@") && !names.has(inner)) unknown.push(inner);
        walk(held, inner);
      }
    }
  };
  walk(document["@graph"], "");
  expect(unknown).toEqual([]);
});

test.each([
  [
    "2020-11-17",
    { "@value": "2020-11-17", "@type": "http://www.w3.org/2001/XMLSchema#date" },
    undefined,
  ],
  [
    "2020-11",
    { "@value": "2020-11", "@type": "http://www.w3.org/2001/XMLSchema#gYearMonth" },
    undefined,
  ],
  [
    "2019/2020-08-01",
    { "@value": "2019", "@type": "http://www.w3.org/2001/XMLSchema#gYear" },
    { "@value": "2020-08-01", "@type": "http://www.w3.org/2001/XMLSchema#date" },
  ],
  ["[2020-11-10..2020-11-20]", undefined, undefined], // some day within: no day is its start
  ["2020-11-17~", undefined, undefined],
  [
    "2020-11-17/..",
    { "@value": "2020-11-17", "@type": "http://www.w3.org/2001/XMLSchema#date" },
    undefined,
  ],
])("%s has a start and an end only as far as it is plain", (edtf, start, end) => {
  const made = { ...attack, date: { ...attack?.date, edtf } };
  const node = firstOf({ events: [made as never] });
  expect([node?.["date"], node?.["startDate"], node?.["endDate"]]).toEqual([edtf, start, end]);
});

test("a loaded name is attributed to the one who uses it, and is no other name", () => {
  const alias = { text: "loaded", lang: "en", kind: "epithet", speaker: "harbour-town" } as const;
  const plain = { text: "other", lang: "en", kind: "variant" } as const;
  const node = firstOf({ actors: [{ ...actors[0], aliases: [alias, plain] } as never] });
  expect(node?.["alternateName"]).toEqual([{ "@value": "other", "@language": "en" }]);
  expect(node?.["alias"]).toEqual([
    expect.objectContaining({ wasAttributedTo: "https://example.org/actors/harbour-town" }),
  ]);
});

test("a link to an act is kept when the act was passed", () => {
  const linked = { ...attack, links: [{ kind: "concerns", to: "plan" }] };
  const plan = { ...prospects[0], id: "plan" };
  expect(firstOf({ events: [linked as never] })?.["link"]).toBeUndefined();
  expect(firstOf({ events: [linked as never], prospects: [plan as never] })?.["link"]).toEqual([
    expect.objectContaining({ to: "https://example.org/prospects/plan" }),
  ]);
});

test("refuses a base that no IRI begins with, and a language that is none", () => {
  for (const base of ["", "data/", "https://example.org", "https://exa mple.org/", 5])
    expect(() => toJsonLd({}, base as never)).toThrow("toJsonLd: base is");
  const named = { ...town, aliases: [{ text: "x", lang: "not a tag", kind: "full" }] };
  expect(() => toJsonLd({ places: [named as never] }, BASE)).toThrow(
    `toJsonLd: the language of a name in places is "not a tag". Pass a language tag, such as "ar". The record is "${town?.id ?? ""}".`,
  );
});

test("our properties are all defined, each once", () => {
  const own = Object.values(toJsonLd({}, BASE)["@context"])
    .map((name) => name["@id"])
    .filter((iri) => iri.startsWith("pkg:"));
  expect(jsonLdModel()["@graph"].map((node) => node["@id"])).toEqual(own);
});

test("hostile ids and texts come through unharmed, or the record is named", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (id, en) => {
      const made = { ...town, id, names: { en, ar: en }, parent: id };
      const make = () => toJsonLd({ places: [made as never] }, BASE);
      if (/[\0\p{Surrogate}]/u.test(id + en)) {
        expect(make).toThrow(/^toJsonLd: places\[0\].*The record is/);
        return;
      }
      const node = (JSON.parse(JSON.stringify(make())) as { "@graph": JsonLdNode[] })["@graph"][0];
      expect(node?.["name"]).toEqual({ en, ar: en });
      const iri = node?.["@id"] ?? "";
      expect(node?.["containedInPlace"]).toBe(iri);
      expect(decodeURIComponent(iri.slice(`${BASE}places/`.length))).toBe(id);
      expect(iri).toMatch(/^[\x21-\x7e]+$/);
    }),
    { seed: 13, numRuns: 500 * times },
  );
});
