import { expect, test } from "vitest";
import { type DatasetInput, DatasetError, parseDataset } from "../../src/check/parseDataset.js";
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

/** The faults of what is no sound data set, each on one line. */
function faultsOf(given: unknown): string[] {
  try {
    parseDataset(given as DatasetInput);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.faults.map(
      ({ rule, collection, id, field, what, fix }) =>
        `[${rule}] ${collection}/${id}: ${field}: ${what} ${fix}`,
    );
  }
}

test.each([
  [{ events: [null] }, "events/[0]"],
  [{ events: [7] }, "events/[0]"],
  [{ places: [{ id: 3 }] }, "places/[0]: id"],
  [{ places: [{ id: "Bad Id" }] }, "places/[0]: id"],
  [{ sources: [[]] }, "sources/[0]"],
])("refuses %j and says where", (given, where) => {
  expect(() => parseDataset(given)).toThrow(where);
});

class Records {
  events = [];
}
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

test.each<[string, unknown, string]>([
  ["a list", [], "a list"],
  ["a text", "x", '"x"'],
  ["null", null, "null"],
  ["nothing", undefined, "undefined"],
  ["a number", 5, "5"],
  ["a function", () => ({}), "a value of type Function"],
  ["a Map", new Map([["events", []]]), "a value of type Map"],
  ["an instance of a class", new Records(), "an object"],
  ["lists that are inherited", Object.create({ events: [] }), "an object"],
  ["a proxy that is revoked", revoked, "a value that cannot be read"],
])("%s is no data set", (_, given, shown) => {
  expect(faultsOf(given)).toEqual([
    `[field-type] dataset/: : ${shown} is not a data set. Pass a plain object with lists of records: sources, actors, places, events, prospects, figures, redirects.`,
  ]);
});

test.each<[string, unknown, string]>([
  [
    "a key that there is not",
    { place: [] },
    '[fields-known] dataset/: : Unknown field: "place". Nearest: places. Correct the name, or remove it.',
  ],
  [
    "a key of the language",
    JSON.parse('{"__proto__": []}'),
    '[fields-known] dataset/: : Unknown field: "__proto__". ',
  ],
  [
    "null for a list",
    { places: null },
    "[field-type] places/: : null is not a list. Write a list of records.",
  ],
  [
    "a Set for a list",
    { places: new Set() },
    "[field-type] places/: : a value of type Set is not a list. ",
  ],
  [
    "an object for a list",
    { places: { erbil: {} } },
    "[field-type] places/: : an object is not a list. ",
  ],
  ["a text for a list", { events: "x" }, '[field-type] events/: : "x" is not a list. '],
  [
    "a list with gaps",
    { events: Array(3) },
    "[field-present] events/: : 3 of the 3 places in the list are empty. Fill or remove them.",
  ],
  [
    "a list that claims to be endless",
    { events: Array(4e9) },
    "[field-present] events/: : 4000000000 of the 4000000000 places",
  ],
  [
    "a list that throws",
    {
      get events(): never {
        throw new Error("no");
      },
    },
    "[field-type] events/: : Reading the list throws an error. ",
  ],
  [
    "a list that is revoked",
    { events: revoked },
    "[field-type] events/: : Reading the list throws an error. ",
  ],
])("%s is refused", (_, given, fault) => {
  expect(faultsOf(given)).toEqual([expect.stringContaining(fault)]);
});

test("a record that throws takes no other with it", () => {
  const list: unknown[] = [7];
  Object.defineProperty(list, 1, {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
  expect(faultsOf({ events: list })).toEqual([
    "[field-type] events/[1]: : Reading the record throws an error. Write a plain object.",
    "[field-type] events/[0]: : 7 is not an object. Write an object.",
  ]);
});

test("a list may carry names beside its records, as csv readers leave them", () => {
  expect(faultsOf({ places: Object.assign([], { columns: ["id"] }) })).toEqual([]);
});

test("every fault comes at once, whatever stands beside it", () => {
  const circle: Record<string, unknown> = { id: "circle" };
  circle["title"] = circle;
  let deep: unknown = 1;
  for (let level = 0; level < 10_000; level += 1) deep = { deep };
  const faults = faultsOf({
    events: [
      circle,
      { id: "odd", kind: 5n, modality: Symbol("x"), title: () => "x", date: new Date() },
      deep,
    ],
    places: [
      {
        id: "far",
        kind: "city",
        names: { en: "F", ar: "ف" },
        coordinates: { lat: NaN, lon: 236, precision: "city", source: "x" },
      },
    ],
    figures: [
      {
        id: "hostile",
        get value(): never {
          throw new Error("no");
        },
      },
    ],
    plases: [],
  });
  for (const fault of [
    '[fields-known] dataset/: : Unknown field: "plases".',
    "[field-type] events/circle: title: The value contains itself.",
    "[field-present] events/circle: kind: The field is missing.",
    "[term-known] events/odd: kind: a value of type BigInt is not a term of this list.",
    "[term-known] events/odd: modality: a value of type Symbol is not a term of this list.",
    "[field-type] events/odd: title: a value of type Function is not an object.",
    "[field-type] events/odd: date: a value of type Date cannot be part of a record.",
    "[field-type] events/[2]: deep.deep.deep.deep.deep.deep.deep.deep.deep.deep: The value is more than 10 levels deep.",
    "[field-type] places/far: coordinates.lat: NaN is not a number.",
    "[field-form] places/far: coordinates.lon: 236 is outside -180 to 180.",
    "[field-type] figures/hostile: value: Reading the value throws an error.",
    "[field-present] figures/hostile: unit: The field is missing.",
  ]) {
    expect(faults).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  }
  expect(
    faults.filter((fault) => fault.includes(": title.") || fault.includes(": value.")),
  ).toEqual([]);
});

test("a message stays short whatever a megabyte holds", () => {
  const long = "x".repeat(1_000_000);
  const faults = faultsOf({
    [long]: [],
    places: [
      {
        id: long,
        kind: long,
        names: { en: `${long}\0`, ar: 5 },
        [long]: new Map(),
        parent: `-${long}`,
      },
    ],
  });
  expect(faults.length).toBeGreaterThan(5);
  for (const fault of faults) expect(fault.length).toBeLessThan(500);
});

test("after five thousand faults the other records are counted, not read", () => {
  const faults = faultsOf({ events: Array(6000).fill(0) });
  expect(faults).toHaveLength(5001);
  expect(faults[5000]).toContain("1000 more records were not read");
  expect(() => parseDataset({ events: Array(6000).fill(0) })).toThrow(
    /5001 faults[^]*And 4901 more, in `faults`\./,
  );
});

test("what may be left out may be undefined", () => {
  const place = {
    id: "erbil",
    kind: "city",
    names: { en: "Erbil", ar: "أربيل" },
    country: undefined,
  };
  const { places } = parseDataset({ places: [place], events: undefined });
  expect(Object.keys(places[0] ?? {})).not.toContain("country");
});

test("places lie in twenty others at most", () => {
  const places = Array.from({ length: 30 }, (_, at) => ({
    id: `p${at}`,
    kind: "region",
    names: { en: `P${at}`, ar: `م${at}` },
    ...(at > 0 && { parent: `p${at - 1}` }),
  }));
  expect(faultsOf({ places: places.slice(0, 20) })).toEqual([]);
  expect(faultsOf({ places }).map((fault) => fault.slice(0, 30))).toHaveLength(10);
});

test("a path that stops short does not follow from the record", () => {
  const broken = input({ "places/harbour-depot": { path: ["harbour-depot"] } });
  expect(faultsOf(broken)).toEqual([
    '[derived-agrees] places/harbour-depot: path: a list is not what the rest of the record gives. Leave it out, or write ["harbour-depot","harbour"].',
  ]);
});

test("an empty dataset is sound", () => {
  expect(parseDataset({})).toEqual({
    sources: [],
    actors: [],
    places: [],
    events: [],
    prospects: [],
    figures: [],
  });
});

test("the address of a schema is for editors, in a data set and in a record, and not a part of it", () => {
  const $schema = "./node_modules/iraq-conflict-data/dist/schema/place-draft.json";
  const place = { id: "erbil", kind: "city", names: { en: "Erbil", ar: "أربيل" } };
  expect(parseDataset({ $schema, places: [{ $schema, ...place }] })).toEqual(
    parseDataset({ places: [place] }),
  );
  expect(faultsOf({ $schema: 7, places: [{ $schema: 7, ...place }] })).toEqual([
    "[field-type] dataset/: : 7 is not a text. Write the address of a JSON Schema.",
    expect.stringContaining("[field-type] places/erbil: $schema: 7 is not a text."),
  ]);
});
