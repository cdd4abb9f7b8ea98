import fc from "fast-check";
import { expect, test } from "vitest";
import { digestsOf } from "../../src/history/digests.js";
import { diffRecords } from "../../src/history/diffRecords.js";
import type { RecordSet } from "../../src/history/recordSet.js";
import { anySet, empty, ofEvents } from "./sets.js";

const changes = (before: object, after: object): object[] =>
  diffRecords(ofEvents({ id: "a", ...before }), ofEvents({ id: "a", ...after })).map((change) => {
    expect(change).toMatchObject({ collection: "events", id: "a", kind: "changed" });
    const { collection: _, id: __, kind: ___, ...rest } = change;
    return rest;
  });

test("a value at any depth", () => {
  expect(
    changes({ date: { edtf: "2020" }, kind: "raid" }, { date: { edtf: "2021" }, kind: "raid" }),
  ).toEqual([{ field: "date.edtf", before: "2020", after: "2021" }]);
});

test("a member that comes, and one that goes: what was not there is not told as null", () => {
  expect(changes({ weapon: null }, { note: "n" })).toEqual([
    { field: "note", after: "n" },
    { field: "weapon", before: null },
  ]);
});

test("an item behind the others is one change; one before them changes the list", () => {
  expect(changes({ via: ["a"] }, { via: ["a", "b"] })).toEqual([{ field: "via.1", after: "b" }]);
  expect(changes({ via: ["a", "b"] }, { via: ["a"] })).toEqual([{ field: "via.1", before: "b" }]);
  expect(changes({ via: ["a"] }, { via: ["b", "a"] })).toEqual([
    { field: "via", before: ["a"], after: ["b", "a"] },
  ]);
  expect(changes({ via: [] }, { via: ["b"] })).toEqual([
    { field: "via", before: [], after: ["b"] },
  ]);
});

test("lists of one length by position, the tenth behind the second", () => {
  const via = Array.from({ length: 11 }, (_, index) => index);
  const told = changes({ via }, { via: via.map((number) => -number) });
  expect(told).toEqual(
    via.slice(1).map((index) => ({ field: `via.${index}`, before: index, after: -index })),
  );
});

test("a list is no object", () => {
  expect(changes({ date: [] }, { date: {} })).toEqual([{ field: "date", before: [], after: {} }]);
});

test("records that come and go, by part and id, whatever their order", () => {
  const [a, b, c] = [{ id: "a" }, { id: "b" }, { id: "c" }];
  expect(diffRecords(ofEvents(b, a), ofEvents(c, b))).toEqual([
    { collection: "events", id: "a", kind: "removed", before: a },
    { collection: "events", id: "c", kind: "added", after: c },
  ]);
});

test("terms of one name in two lists, redirects of one id in two collections", () => {
  const term = (list: string) => ({ list, id: "region" }) as unknown as RecordSet["terms"][number];
  const redirect = (collection: string) =>
    ({ collection, id: "old", into: [] }) as unknown as RecordSet["redirects"][number];
  const after: RecordSet = {
    ...empty,
    terms: [term("place-kinds"), term("place-precisions")],
    redirects: [redirect("events"), redirect("actors")],
  };
  expect(diffRecords(empty, after).map(({ collection, id }) => `${collection}/${id}`)).toEqual([
    "terms/place-kinds/region",
    "terms/place-precisions/region",
    "redirects/actors/old",
    "redirects/events/old",
  ]);
});

test("no change if and only if the digests are equal, order aside", () => {
  fc.assert(
    fc.property(anySet, anySet, (one, other) => {
      const sorted = (set: RecordSet): RecordSet => ({
        ...set,
        events: [...set.events].sort((left, right) => (left.id < right.id ? -1 : 1)),
        actors: [...set.actors].sort((left, right) => (left.id < right.id ? -1 : 1)),
      });
      expect(diffRecords(one, other).length === 0).toBe(
        digestsOf(sorted(one)).set === digestsOf(sorted(other)).set,
      );
      expect(diffRecords(one, structuredClone(one))).toEqual([]);
    }),
  );
});
