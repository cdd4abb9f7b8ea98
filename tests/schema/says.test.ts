import * as classic from "zod";
import * as z from "zod/v4-mini";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as published from "../../src/entries/schema.js";
import { schemaNodes } from "./schemaNodes.js";

const schemas = Object.entries<unknown>(published).flatMap(([name, value]) =>
  isSchema(value) ? [[name, value] as const] : [],
);

function isSchema(value: unknown): value is z.ZodMiniType {
  return typeof value === "object" && value !== null && "_zod" in value;
}

/** These pass their value on and refuse nothing themselves. */
const passive = new Set(["optional", "nullable", "default"]);

test.each(schemas)("%s: whatever can refuse a value has words of its own", (_, schema) => {
  const silent = [...schemaNodes(schema)].filter((node) => {
    const { type, error } = node._zod.def as { type?: string; error?: unknown };
    return error === undefined && !passive.has(type ?? "");
  });
  expect(silent).toEqual([]);
});

const wrong = [
  undefined,
  null,
  7,
  1.5,
  NaN,
  -1,
  1e300,
  "",
  "?",
  [],
  [0],
  {},
  5n,
  Symbol("x"),
  new Map(),
];

/** Values of every sort at every place of a schema, as messages. */
function complaints(): string[] {
  return schemas.flatMap(([name, schema]) =>
    [...wrong, ...wrong.map((value) => membersOf(schema, value))].flatMap((value) =>
      (schema.safeParse(value).error?.issues ?? []).map(
        ({ path, message }) => `${name} ${path.join(".")}: ${message}`,
      ),
    ),
  );
}

/** An object with one value in all its members, and a member that there is not. */
function membersOf(schema: z.ZodMiniType, value: unknown): Record<string, unknown> {
  const { shape = {} } = schema._zod.def as { shape?: object };
  return Object.fromEntries([...Object.keys(shape), "extra"].map((name) => [name, value]));
}

const before = { ...z.config() };
beforeEach(() => void z.config({ localeError: undefined, customError: undefined }));
afterEach(() => void z.config(before));

test("every message says what is wrong and how to fix it, on two lines", () => {
  const said = complaints();
  expect(said.length).toBeGreaterThan(500);
  for (const message of said) expect(message).toMatch(/^[^\n]+\.\n[^\n]+[.]$/);
  expect(said.filter((message) => /invalid|expected/i.test(message))).toEqual([]);
});

test.each([
  ["classic Zod in English", classic.locales.en()],
  ["classic Zod in Arabic", classic.locales.ar()],
  ["an application's own words", { customError: () => "their words" }],
])("the words are the same under %s", (_, config) => {
  const ours = complaints();
  z.config(config);
  expect(complaints()).toEqual(ours);
});

test.each([
  [
    published.eventSchema,
    { kind: "rocket" },
    "kind",
    '"rocket" is not a term of this list.\nNearest: rocket-attack, ',
  ],
  [
    published.placeDraftSchema,
    { coordinates: { lat: 133, lon: 236 } },
    "coordinates.lon",
    "236 is outside -180 to 180.\nWrite decimal degrees. South and west have a minus sign.",
  ],
  [
    published.figureValueSchema,
    { bound: "exact", best: NaN },
    "best",
    "NaN is not a number.\nWrite a number.",
  ],
  [
    published.figureValueSchema,
    { bound: "exact", best: -1 },
    "best",
    "-1 is too small.\nWrite 0 or more.",
  ],
  [
    published.evidenceSchema,
    { paragraph: 1.5 },
    "paragraph",
    "1.5 is not a whole number.\nWrite a whole number.",
  ],
  [published.bilingualSchema, { en: "x" }, "ar", "The field is missing.\nAdd it: a text."],
  [
    published.bilingualSchema,
    { en: "x", ar: "س", aR: "س" },
    "",
    'Unknown field: "aR".\nNearest: ar. Correct the name, or remove it.',
  ],
  [
    published.eventSchema,
    { evidence: [{ supports: ["knd"] }] },
    "evidence.0.supports.0",
    '"knd" is not a field that evidence supports.\nNearest: kind, ',
  ],
  [published.edtfSchema, "x. Y", "", '"x. Y" is not a date.\nWrite YYYY'],
] as const)("%#: says what, and how to fix it", (schema, value, field, message) => {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const [issue] = issues.filter(({ path }) => path.join(".") === field);
  expect(issue?.message.slice(0, message.length)).toBe(message);
});

test("a hundred thousand unknown fields are named by the first five", () => {
  const many = Object.fromEntries(Array.from({ length: 1e5 }, (_, at) => [`k${at}`, 0]));
  const [issue] =
    published.bilingualSchema.safeParse({ en: "x", ar: "س", ...many }).error?.issues ?? [];
  expect(issue?.message).toMatch(/^Unknown fields: "k0", .* and 99995 more\.\n/);
});
