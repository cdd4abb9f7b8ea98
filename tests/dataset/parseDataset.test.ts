import { expect, test } from "vitest";
import type { DatasetInput } from "../../src/dataset/parseDataset.js";
import { DatasetError } from "../../src/dataset/datasetError.js";
import { parseDataset } from "../../src/dataset/parseDataset.js";
import { patched } from "./patched.js";

function input(patch: unknown = {}): DatasetInput {
  const lists: Record<string, unknown[]> = {};
  for (const { collection, value } of patched(patch)) (lists[collection] ??= []).push(value);
  return lists;
}

test("works out every derived member", () => {
  const { events, actors, places } = parseDataset(input());
  const [rocket, threat] = events;
  expect(rocket).toMatchObject({
    id: "2021-03-01-depot-rocket",
    group: "attack",
    date: { earliest: "2021-03-01", latest: "2021-03-01" },
    place: { path: ["harbour-depot", "harbour"] },
  });
  expect(threat).toMatchObject({
    group: "speech",
    date: { earliest: "2021-03-01", latest: "2021-03-02" },
  });
  expect(places.map(({ path }) => path)).toEqual([["harbour"], ["harbour-depot", "harbour"]]);
  const mayor = actors.find(({ id }) => id === "mayor");
  expect(mayor?.posts[0]?.attested).toEqual({ first: "2021-03-02", last: "2021-03-02" });
});

test("takes its own output as input", () => {
  const once = parseDataset(input());
  expect(parseDataset({ ...once })).toEqual(once);
});

test("does not change what it is given", () => {
  const given = input();
  const before = structuredClone(given);
  parseDataset(given);
  expect(given).toEqual(before);
});

test("throws one error that carries every fault", () => {
  const broken = input({
    "events/2021-03-01-depot-rocket": { kind: "bang", place: { id: "port" } },
    "figures/harbour-hurt-2021-03-01": { value: { best: -1 } },
  });
  expect(() => parseDataset(broken)).toThrow(DatasetError);
  expect(() => parseDataset(broken)).toThrow(/events\/2021-03-01-depot-rocket: kind\n {2}"bang"/);
  expect(() => parseDataset(broken)).toThrow("figures/harbour-hurt-2021-03-01: value.best");
});

test.each([
  [{ events: [null] }, "events/[0]"],
  [{ events: [7] }, "events/[0]"],
  [{ places: [{ id: 3 }] }, "places/[0]: id"],
  [{ sources: [[]] }, "sources/[0]"],
])("refuses %j and says where", (given, where) => {
  expect(() => parseDataset(given)).toThrow(where);
});

test("an empty dataset is sound", () => {
  expect(parseDataset({})).toEqual({
    sources: [],
    actors: [],
    places: [],
    events: [],
    figures: [],
  });
});
