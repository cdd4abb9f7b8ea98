import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as library from "iraq-conflict-data";
import * as schemas from "iraq-conflict-data/schema";
import { expect, test } from "vitest";
import type * as z from "zod/v4-mini";
import { rulesOf } from "../../src/compile/jsonSchemaOf.js";
import { schemaRules, unsayableRules } from "../../src/compile/schemaRules.js";
import { chanceOf } from "../bench/random.js";
import { schemaNodes } from "../schema/schemaNodes.js";
import { type Json, mutantOf } from "./mutants.js";

const article = library.sources.find(({ digest }) => digest !== undefined);
const MUTANTS = 2000;
/** Rules that JSON Schema says in part, or not at all. */
const beyond: ReadonlySet<string> = new Set([...unsayableRules, "text-visible", "url-is-web"]);

const kinds: Readonly<Record<string, readonly [z.ZodMiniType, readonly object[]]>> = {
  source: [schemas.sourceSchema, library.sources],
  actor: [schemas.actorSchema, library.actors],
  place: [schemas.placeSchema, library.places],
  event: [schemas.eventSchema, library.events],
  prospect: [schemas.prospectSchema, library.prospects],
  figure: [schemas.figureSchema, library.figures],
  "source-draft": [schemas.sourceDraftSchema, library.sources],
  "actor-draft": [schemas.actorDraftSchema, library.actors],
  "place-draft": [schemas.placeDraftSchema, library.places],
  "event-draft": [schemas.eventDraftSchema, library.events],
  "prospect-draft": [schemas.prospectDraftSchema, library.prospects],
  "figure-draft": [schemas.figureDraftSchema, library.figures],
};

const files = readdirSync("dist/schema").map((file) => file.replace(".json", ""));

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`dist/schema/${name}.json`, "utf8")) as Record<string, unknown>;
}

/** Compiled as strictly as ajv can, without ajv-formats. */
function compiled(name: string): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true }).compile(read(name));
}

test("there is one for each kind of record, whole and as a person writes it, and for a data set", () => {
  expect(files.sort()).toEqual([...Object.keys(kinds), "dataset"].sort());
});

test.each(Object.entries(kinds))(
  "every %s of ours is valid by its JSON Schema",
  (name, [, records]) => {
    const validate = compiled(name);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(validate(record) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...records[0], extra: 1 })).toBe(false);
  },
);

test("our data set is valid by the JSON Schema of data sets", () => {
  const { sources, actors, places, events, figures, redirects } = library;
  const validate = compiled("dataset");
  const dataset = { sources, actors, places, events, figures, redirects };
  expect(validate(dataset) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...dataset, place: [] })).toBe(false);
});

test.each(Object.entries(kinds))(
  "%s: the address of a schema is for drafts alone",
  (name, kind) => {
    const [schema, [record]] = kind;
    const addressed = { $schema: "./event-draft.json", ...record };
    const isDraft = name.endsWith("-draft");
    expect(compiled(name)(addressed)).toBe(isDraft);
    expect(schema.safeParse(addressed).success).toBe(isDraft);
    expect(compiled(name)({ ...addressed, $schema: 7 })).toBe(false);
  },
);

test("JSON Schema and Zod judge records with a fault in them alike", () => {
  const chance = chanceOf(2020);
  const validators = Object.entries(kinds).map(
    ([name, [schema, records]]) => ({ schema, records, validate: compiled(name) }) as const,
  );
  let invalid = 0;
  let alike = 0;
  for (let count = 0; count < MUTANTS; count += 1) {
    const { schema, records, validate } = chance.one(validators);
    const mutant = mutantOf(chance.one(records) as Json, chance);
    const { success, error } = schema.safeParse(mutant);
    const isValid: boolean = validate(mutant);
    invalid += Number(!success);
    alike += Number(success === isValid);
    // What only Zod refuses breaks no rule but one that JSON Schema cannot say.
    if (success !== isValid) {
      const rules = (error?.issues ?? []).map((issue) =>
        issue.code === "custom" ? String(issue.params?.["rule"]) : issue.code,
      );
      expect(rules.length > 0 && rules.every((rule) => beyond.has(rule))).toBe(true);
    }
  }
  expect(invalid).toBeGreaterThan(MUTANTS / 2);
  expect(alike / MUTANTS).toBeGreaterThanOrEqual(0.99);
});

const [rocket] = library.events;
const [troops] = library.figures;
const [iraq] = library.places;

test.each([
  ["low above high", "figure", { ...troops, value: { bound: "range", low: 3, high: 2 } }],
  ["an end before its start", "event", { ...rocket, date: { ...rocket?.date, edtf: "2021/2020" } }],
  [
    "a port that there is not",
    "source",
    { ...library.sources[0], url: "https://example.org:99999" },
  ],
  ["a tag of the upper planes", "event", { ...rocket, title: { en: "a\u{e0041}", ar: "ا" } }],
  ["too many marks", "event", { ...rocket, title: { en: `a${"\u0301".repeat(31)}`, ar: "ا" } }],
])("JSON Schema cannot say what is wrong with %s", (_, name, record) => {
  expect(kinds[name]?.[0].safeParse(record).success).toBe(false);
  expect(compiled(name)(record)).toBe(true);
});

test.each<[string, string, object]>([
  ["an id with a space", "place", { ...iraq, id: "a b" }],
  ["a month that there is not", "event", { ...rocket, date: { ...rocket?.date, edtf: "2020-13" } }],
  [
    "a day that there is not",
    "event",
    { ...rocket, date: { ...rocket?.date, latest: "2021-02-29" } },
  ],
  [
    "an inferred date without a note",
    "event-draft",
    { ...rocket, date: { edtf: "2020", basis: "inferred" } },
  ],
  ["a figure without a time", "figure-draft", { ...troops, asOf: undefined, period: undefined }],
  ["a word with a number", "figure", { ...troops, value: { bound: "word", word: "x", best: 1 } }],
  ["a range without an end", "figure", { ...troops, value: { bound: "range", low: 1 } }],
  ["a number without a number", "figure", { ...troops, value: { bound: "exact" } }],
  ["a document without a digest", "source", { ...article, digest: undefined }],
  [
    "an epithet without a speaker",
    "place",
    { ...iraq, aliases: [{ text: "x", lang: "en", kind: "epithet" }] },
  ],
  ["an address that runs code", "source", { ...article, url: "javascript:alert(1)" }],
  ["half a letter", "place", { ...iraq, names: { en: "a\ud800", ar: "ا" } }],
  ["a field that no event has", "event", { ...rocket, inferred: [{ field: "knd", reason: "x" }] }],
  [
    "an anchor of nine words",
    "event",
    { ...rocket, evidence: [{ ...rocket?.evidence[0], phrase: "a b c d e f g h i" }] },
  ],
])("JSON Schema and Zod both refuse %s", (_, name, record) => {
  const json = JSON.parse(JSON.stringify(record)) as unknown;
  expect(kinds[name]?.[0].safeParse(json).success).toBe(false);
  expect(compiled(name)(json)).toBe(false);
});

test.each([
  ["merged", 1, true],
  ["merged", 2, false],
  ["split", 2, true],
  ["split", 1, false],
  ["retracted", 0, true],
  ["retracted", 1, false],
])("a %s id with %i followers: %s", (kind, count, valid) => {
  const into = Array.from({ length: count }, (_, at) => `p${at}`);
  const redirect = { collection: "places", id: "p", kind, into, reason: "x" };
  expect(schemas.redirectSchema.safeParse(redirect).success).toBe(valid);
  expect(compiled("dataset")({ redirects: [redirect] })).toBe(valid);
});

test("every check of a schema is said in JSON Schema, or known to be unsayable", () => {
  const rules = new Set(
    [...Object.values(kinds).map(([schema]) => schema), schemas.redirectSchema]
      .flatMap((schema) => [...schemaNodes(schema)])
      .flatMap((node) => ("parse" in node ? [...rulesOf(node as z.ZodMiniType)] : [])),
  );
  expect([...rules].sort()).toEqual([...Object.keys(schemaRules), ...unsayableRules].sort());
});

test.each(files)("%s.json says what it is, and so does every member in it", (name) => {
  const schema = read(name);
  expect(schema["$id"]).toBe(`urn:iraq-conflict-data:schema:${name}`);
  expect(schema["title"]).toMatch(/^[a-z ]+$/);
  expect(silentIn(schema)).toEqual([]);
  for (const part of Object.values((schema["$defs"] ?? {}) as Record<string, { title?: string }>)) {
    expect(part.title).toMatch(/^[a-z ]+$/);
  }
});

/** The schemas of records and members that have no description, by path. */
function silentIn(node: unknown, path = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {}, $defs = {}, ...rest } = node as { properties?: object; $defs?: object };
  const members = Object.entries({ ...properties, ...$defs });
  return [
    ...members.flatMap(([name, member]) =>
      (member as { description?: string }).description ? [] : [`${path}.${name}`],
    ),
    ...members.flatMap(([name, member]) => silentIn(member, `${path}.${name}`)),
    ...silentIn((rest as { items?: unknown }).items, `${path}[]`),
  ];
}
