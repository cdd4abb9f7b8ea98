import * as fc from "fast-check";
import { expect, test } from "vitest";
import { independentOf, originOf, tellingsOf, voicesOf } from "../../src/witnesses/index.js";

const actor = (id: string, rest: object) =>
  ({ id, kind: "person", posts: [], relations: [], ...rest }) as never;

/** The largest number of pairs of which no two share a voice or an origin, found by trying all. */
function mostIndependent(pairs: readonly { voice: string; origin: string }[]): number {
  const [first, ...rest] = pairs;
  if (first === undefined) return 0;
  const apart = rest.filter(
    ({ voice, origin }) => voice !== first.voice && origin !== first.origin,
  );
  return Math.max(1 + mostIndependent(apart), mostIndependent(rest));
}

const name = fc.constantFrom("a", "b", "c", "d", "e");
const pairs = fc.uniqueArray(fc.record({ voice: name, origin: name }), {
  maxLength: 10,
  selector: ({ voice, origin }) => `${voice} ${origin}`,
});

test("takes as many independent tellings as there can be, and no two share a voice or an origin", () => {
  fc.assert(
    fc.property(pairs, (tellings) => {
      const chosen = independentOf(tellings);
      expect(chosen.length).toBe(mostIndependent(tellings));
      expect(new Set(chosen.map(({ voice }) => voice)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ origin }) => origin)).size).toBe(chosen.length);
      expect(tellings).toEqual(expect.arrayContaining(chosen));
    }),
  );
});

test("a page comes from the agency that it repeats, and of several from the one that others come from too", () => {
  const daily = { id: "one", outlet: "daily" };
  expect(originOf(daily, [])).toBe("daily");
  expect(originOf({ ...daily, basedOn: ["reuters"] }, [])).toBe("reuters");
  const both = { ...daily, basedOn: ["reuters", "afp"] };
  expect(originOf(both, [])).toBe("reuters");
  expect(originOf(both, [{ id: "two", outlet: "weekly", basedOn: ["afp"] }])).toBe("afp");
  expect(originOf(both, [{ id: "three", outlet: "afp" }])).toBe("afp");
});

test("a spokesperson is the voice of whom he speaks for", () => {
  const voices = voicesOf([
    actor("ryder", { posts: [{ title: "pentagon-spokesperson", of: "pentagon" }] }),
    actor("saree", { relations: [{ kind: "speaks-for", object: "army" }] }),
    actor("esper", { posts: [{ title: "us-secretary-of-defense", of: "pentagon" }] }),
  ]);
  expect([...voices]).toEqual([
    ["ryder", "pentagon"],
    ["saree", "army"],
  ]);
});

test("one telling for each voice and origin; who, where and when alone are not the thing itself", () => {
  const sources = new Map(
    [
      { id: "one", outlet: "daily", basedOn: ["agency"] },
      { id: "two", outlet: "weekly" },
    ].map((source) => [source.id, source]),
  );
  const told = (source: string, speaker: string, ...supports: string[]) => ({
    source,
    speaker,
    status: "reported" as const,
    supports,
  });
  const tellings = tellingsOf(
    [
      told("one", "daily", "kind"),
      told("one", "daily", "place"),
      told("one", "minister", "date"),
      told("two", "ryder", "value"),
      { ...told("two", "weekly", "modality"), status: "denied" },
      told("lost", "nobody", "kind"),
    ],
    sources,
    new Map([["ryder", "pentagon"]]),
    "deed",
  );
  expect(
    tellings.map(({ voice, origin, isItself, evidence }) => [
      voice,
      origin,
      isItself,
      evidence.length,
    ]),
  ).toEqual([
    ["agency", "agency", true, 2],
    ["minister", "agency", false, 1],
    ["pentagon", "weekly", true, 1],
    ["weekly", "weekly", false, 1],
  ]);
});

test("of words, the outlets that bring them are the witnesses, also where they are a denial", () => {
  const sources = new Map(
    ["daily", "weekly"].map((outlet) => [outlet, { id: outlet, outlet }] as const),
  );
  const said = (source: string, status: "claimed" | "denied") => ({
    source,
    speaker: "minister",
    status,
    supports: ["kind"],
  });
  const tellings = tellingsOf(
    [said("daily", "claimed"), said("weekly", "denied")],
    sources,
    new Map(),
    "words",
  );
  expect(tellings.map(({ voice, isItself }) => [voice, isItself])).toEqual([
    ["daily", true],
    ["weekly", true],
  ]);
});
