import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { assemble } from "../../src/dataset/assemble.js";
import { describeFault } from "../../src/dataset/describeFault.js";
import { rules } from "../../src/dataset/rules.js";
import { patched } from "./patched.js";

interface Fixture {
  readonly patch: unknown;
  readonly breaks: { readonly record: string; readonly field: string };
}

const folder = "tests/fixtures/rules";
const fixtures = readdirSync(folder).map((file) => file.replace(".yaml", ""));

test("the sound dataset breaks no rule", () => {
  expect(assemble(patched()).faults).toEqual([]);
});

test.each(fixtures)("%s: its fixture breaks it, and it alone, where it says", (rule) => {
  const { patch, breaks } = parse(readFileSync(`${folder}/${rule}.yaml`, "utf8")) as Fixture;
  const { faults } = assemble(patched(patch));
  expect([...new Set(faults.map((fault) => fault.rule))]).toEqual([rule]);
  expect(faults.map(({ collection, id, field }) => `${collection}/${id}: ${field}`)).toContain(
    `${breaks.record}: ${breaks.field}`,
  );
  expect(faults.map((fault) => describeFault(fault)).join("\n\n")).toMatchSnapshot();
});

test("every rule over all records has a fixture", () => {
  expect(fixtures).toEqual(expect.arrayContaining(rules.map(({ name }) => name)));
});

/** What Zod keeps of a schema or a check. */
interface Kept {
  readonly _zod: {
    readonly def: Readonly<Record<string, unknown>> & { readonly check?: string };
    readonly check?: (payload: { value: unknown; issues: { params?: unknown }[] }) => unknown;
  };
}

/** Every schema and every check that a value of a module is made of. */
function* partsOf(value: unknown, seen = new Set<unknown>()): Generator<Kept> {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if ("_zod" in value) {
    yield value as Kept;
    yield* partsOf((value as Kept)._zod.def, seen);
  } else {
    for (const part of Object.values(value)) yield* partsOf(part, seen);
  }
}

/** The rule of a check: it stands in its parameters, or in what it says of a text that nothing accepts. */
function ruleOf({ _zod: { def, check } }: Kept): string | undefined {
  const issues: { params?: unknown }[] = [];
  if (def["params"] === undefined) check?.({ value: "?", issues });
  const params = (def["params"] ?? issues[0]?.params) as { rule?: string } | undefined;
  return params?.rule;
}

test("every check of the schemas has a rule, and every rule a fixture", async () => {
  const modules = await Promise.all(
    readdirSync("src/schema").map((file) => import(resolve("src/schema", file)) as Promise<object>),
  );
  const checks = [...partsOf(modules.map((module) => ({ ...module })))].filter(
    ({ _zod: { def } }) => def.check === "custom",
  );
  expect(checks.length).toBeGreaterThan(8);
  expect([...new Set(checks.map(ruleOf))].filter((rule) => !fixtures.includes(rule ?? ""))).toEqual(
    [],
  );
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
        const { faults } = assemble(patched(patch));
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
  const { faults } = assemble(patched({ "places/harbour": { kind: "port" } }));
  expect(faults.map(({ rule }) => rule)).toEqual(["term-known"]);
});
