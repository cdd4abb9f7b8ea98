import { expect, test } from "vitest";
import * as library from "../../src/entries/index.js";
import { mergeDatasets } from "../../src/check/mergeDatasets.js";
import { DatasetError, type DatasetInput, parseDataset } from "../../src/check/parseDataset.js";
import { draft } from "../hostile/records.js";

const { $schema: _, ...records } = draft;

/** Every id of a record of ours in a text of records, with its namespace before it. */
function prefixed(text: string): string {
  const ids = [records.sources, records.actors, records.places, records.events]
    .flat()
    .concat(records.prospects, records.figures)
    .map((record) => (record as { readonly id: string }).id);
  const retired = records.redirects.map((redirect) => (redirect as { readonly id: string }).id);
  const all = [...ids, ...retired].sort((one, other) => other.length - one.length);
  return text.replaceAll(
    new RegExp(`(?<=["])((?:participants|links)\\.)?(${all.join("|")})(?=["])`, "g"),
    (_whole, field: string | undefined, id: string) => `${field ?? ""}mine-${id}`,
  );
}

test("every id of a part and all that points to it moves into the namespace, and nothing else", () => {
  const inOrder = (dataset: object) => JSON.parse(JSON.stringify(dataset)) as unknown;
  expect(inOrder(mergeDatasets({}, { mine: records }))).toEqual(
    inOrder(parseDataset(JSON.parse(prefixed(JSON.stringify(records))) as DatasetInput)),
  );
});

test("a finished data set is a part too", () => {
  const whole = parseDataset(records);
  expect(mergeDatasets({}, { mine: { ...whole } })).toEqual(mergeDatasets({}, { mine: records }));
});

const said = {
  source: "article",
  phrase: "a rocket hit",
  status: "reported",
  speaker: "gazette",
} as const;
const mine = {
  sources: [
    {
      id: "article",
      kind: "news-article",
      outlet: "gazette",
      title: { en: "A rocket", ar: "صاروخ" },
      language: "en",
      published: { edtf: "2021-03-02", basis: "stated" },
      url: "https://example.org/rocket",
      access: "excerpt",
    },
  ],
  actors: [
    {
      id: "gazette",
      kind: "media-outlet",
      identity: "named",
      names: { en: "Port Gazette", ar: "جريدة المرسى" },
      evidence: [{ ...said, supports: ["names", "kind", "identity"] }],
    },
  ],
  events: [
    {
      id: "2021-03-01-rocket",
      kind: "rocket-attack",
      title: { en: "Rocket", ar: "صاروخ" },
      summary: { en: "One rocket hit.", ar: "أصاب صاروخ." },
      date: { edtf: "2021-03-01", basis: "stated" },
      place: { id: "baghdad", precision: "city" },
      modality: "occurred",
      participants: [{ actor: "kataib-hezbollah", role: "agent", status: "reported" }],
      evidence: [
        {
          ...said,
          supports: ["kind", "date", "place", "modality", "participants.kataib-hezbollah"],
        },
      ],
    },
  ],
};
const { sources, actors, places, events, prospects, figures, redirects } = library;
const ours = { sources, actors, places, events, prospects, figures, redirects };

test("records of one's own name actors and places of ours, and ours stay as they are", () => {
  const merged = mergeDatasets(ours, { mine });
  expect(merged.events).toHaveLength(events.length + 1);
  const own = merged.events.find(({ id }) => id === "mine-2021-03-01-rocket");
  expect(own?.place?.path).toContain("iraq");
  expect(own?.participants[0]?.actor).toBe("kataib-hezbollah");
  expect(own?.evidence[0]).toMatchObject({ source: "mine-article", speaker: "mine-gazette" });
  expect(merged.events.filter(({ id }) => id !== own?.id)).toEqual(events);
  expect(merged.actors.filter(({ id }) => !id.startsWith("mine-"))).toEqual(actors);
});

test("two parts may have the same ids, and one names a record of another by its namespace", () => {
  const city = (id: string, en: string, ar: string, parent?: string) => ({
    id,
    kind: "city",
    names: { en, ar },
    country: "IQ",
    ...(parent !== undefined && { parent }),
  });
  const { places: all } = mergeDatasets(
    {},
    {
      one: { places: [city("port", "Port", "مرسى")] },
      two: { places: [city("port", "Quay", "رصيف", "one-port")] },
    },
  );
  expect(all.map(({ path }) => path)).toEqual([["one-port"], ["two-port", "one-port"]]);
});

function faultsOf(base: unknown, parts: unknown): string[] {
  try {
    mergeDatasets(base as DatasetInput, parts as Record<string, DatasetInput>);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.faults.map(
      ({ rule, collection, id, field, what }) => `[${rule}] ${collection}/${id}: ${field}: ${what}`,
    );
  }
}

test("all faults come at once, each with its data set, record and field", () => {
  const place = { id: "port", kind: "city", names: { en: "Port", ar: "مرسى" }, country: "IQ" };
  const faults = faultsOf(
    { places: [{ ...place, kind: "town" }], plases: [] },
    {
      one: { places: [{ ...place, id: "quay", names: { en: "", ar: "رصيف" } }], events: 7 },
      two: { places: [{ ...place, id: "dock", names: { en: "Dock", ar: "حوض" }, parent: "prot" }] },
      "Not a name": { places: [{ id: "x", kind: "town" }] },
      three: null,
    },
  );
  for (const fault of [
    '[fields-known] dataset/: : Unknown field: "plases".',
    '[term-known] places/port: kind: "town" is not a term',
    "[field-form] one/places/quay: names.en: The text is empty.",
    "[field-type] one/events/: : 7 is not a list.",
    "[ids-resolve] two/places/dock: parent: ",
    '[id-is-slug] dataset/: : "Not a name" is not a namespace.',
    '[term-known] "Not a name"/places/x: kind: "town" is not a term',
    "[field-type] three/dataset/: : null is not a data set.",
  ]) {
    expect(faults).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  }
});

test("what stands in a part is told by the id that is written there", () => {
  const names = { en: "Port", ar: "مرسى" };
  const place = { id: "port", kind: "city", names, country: "IQ" };
  const faults = faultsOf(
    { places: [place] },
    { mine: { places: [{ ...place, parent: "port" }] } },
  );
  expect(faults.filter((fault) => fault.includes("mine/places/port: "))).not.toEqual([]);
  const twice = faultsOf(
    { places: [{ ...place, id: "mine-port" }] },
    { mine: { places: [place] } },
  );
  expect(twice.join("\n")).toContain('"mine-port" is used twice.');
});

test.each([null, [], "x", new Map(), Object.create({ mine: {} }) as object])(
  "%o is no object of data sets",
  (parts) => {
    expect(faultsOf({}, parts)).toEqual([
      expect.stringMatching(/^\[field-type\] dataset\/: : .* is not an object of data sets\.$/),
    ]);
  },
);

test("an id that is too long in its namespace is a fault", () => {
  const place = { id: "p".repeat(98), kind: "city", names: { en: "P", ar: "ب" }, country: "IQ" };
  expect(faultsOf({}, { mine: { places: [place] } })).toContainEqual(
    expect.stringMatching(/^\[id-is-slug\] mine\/places\/p+: id: With its namespace,/),
  );
});
