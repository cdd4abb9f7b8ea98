import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { assemble } from "../../src/check/assemble.js";
import { describeFault } from "../../src/check/fault.js";
import type { Fault } from "../../src/check/fault.js";
import { findHouseFaults } from "../../src/check/findHouseFaults.js";
import { houseRules } from "../../src/check/houseRules.js";
import type { RawRecord } from "../../src/check/readRecord.js";
import { rules } from "../../src/check/rules.js";
import { actorDraftSchema } from "../../src/schema/actor.js";
import { eventDraftSchema, prospectDraftSchema } from "../../src/schema/act.js";
import { figureDraftSchema } from "../../src/schema/figure.js";
import { placeDraftSchema } from "../../src/schema/place.js";
import { redirectSchema } from "../../src/schema/redirect.js";
import { sourceDraftSchema } from "../../src/schema/source.js";
import { schemaNodes } from "../schema/schemaNodes.js";
import { patched } from "./patched.js";

const schemas = {
  actorDraftSchema,
  eventDraftSchema,
  figureDraftSchema,
  placeDraftSchema,
  prospectDraftSchema,
  redirectSchema,
  sourceDraftSchema,
};

interface Fixture {
  readonly patch: unknown;
  readonly breaks: { readonly record: string; readonly field: string };
}

const folder = "tests/fixtures/rules";
const fixtures = readdirSync(folder).map((file) => file.replace(".yaml", ""));

/** Everybody's rules, and those of our own records. */
function faultsOf(raws: readonly RawRecord[]): readonly Fault[] {
  const { drafts, faults } = assemble(raws);
  return [...faults, ...findHouseFaults(drafts)];
}

test("the sound dataset breaks no rule", () => {
  expect(faultsOf(patched())).toEqual([]);
});

test.each(fixtures)("%s: its fixture breaks it, and it alone, where it says", (rule) => {
  const { patch, breaks } = parse(readFileSync(`${folder}/${rule}.yaml`, "utf8")) as Fixture;
  const isOurs = houseRules.some(({ name }) => name === rule);
  const faults = isOurs ? faultsOf(patched(patch)) : assemble(patched(patch)).faults;
  expect([...new Set(faults.map((fault) => fault.rule))]).toEqual([rule]);
  expect(faults.map(({ collection, id, field }) => `${collection}/${id}: ${field}`)).toContain(
    `${breaks.record}: ${breaks.field}`,
  );
  expect(faults.map((fault) => describeFault(fault)).join("\n\n")).toMatchSnapshot();
});

test("every rule over all records has a fixture", () => {
  expect(fixtures).toEqual(
    expect.arrayContaining([...rules, ...houseRules].map(({ name }) => name)),
  );
});

test("every rule of the schemas has a fixture", () => {
  const named = [...new Set(Object.values(schemas).flatMap((schema) => [...schemaNodes(schema)]))]
    .map((node) => (node._zod.def as { params?: { rule?: string } }).params?.rule)
    .filter((rule) => rule !== undefined);
  expect(named.length).toBeGreaterThan(8);
  expect(fixtures).toEqual(expect.arrayContaining(named));
});

test("whatever is broken, the rule that says so has a fixture", () => {
  const records = parse(readFileSync("tests/fixtures/sound.yaml", "utf8")) as object;
  fc.assert(
    fc.property(
      fc.constantFrom(...[...pathsIn(records)]),
      fc.constantFrom<unknown>(
        null,
        "",
        "?",
        -1,
        0.5,
        [],
        {},
        ["?"],
        { "?": "?" },
        "2020-13",
        true,
      ),
      (path, value) => {
        const patch = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
        const faults = faultsOf(patched(patch));
        expect(faults.map(({ rule }) => rule).filter((rule) => !fixtures.includes(rule))).toEqual(
          [],
        );
      },
    ),
    { numRuns: 200 },
  );
});

function* pathsIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsIn(inner, [...path, key]);
}

test("all faults come at once, of records and between them", () => {
  const { faults } = assemble(
    patched({
      "events/2021-03-01-depot-rocket": { modality: "happened" },
      "places/harbour-depot": { parent: "port" },
    }),
  );
  expect(faults.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["term-known", "ids-resolve"]),
  );
});

test("a record that cannot be read leaves no dangling ids behind", () => {
  const faults = faultsOf(patched({ "places/harbour": { kind: "port" } }));
  expect(faults.map(({ rule }) => rule)).toEqual(["term-known"]);
});
