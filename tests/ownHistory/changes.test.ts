import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digestsOf } from "../../src/history/digests.js";
import type * as changes from "../../src/entries/changes.js";
import { write } from "../compile/dataFolder.js";
import { changedEvents, history, projectWithReleases, sets } from "./pastReleases.js";

// In a copy of the project that has three releases behind it, and in which one value changed since.

let project = "";
const tsx = resolve("node_modules/tsx/dist/cli.mjs");

function run(...args: readonly string[]): {
  readonly code: number | null;
  readonly output: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, ...args], {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { code: status, output: stdout + stderr };
}

/** What the entry `./changes` of the copy answers. */
function answer<Answer>(question: (entry: typeof changes) => Answer): Answer {
  write(
    join(project, "ask.ts"),
    `import * as entry from "./src/entries/changes.js";
     try { console.log(JSON.stringify((${question.toString()})(entry))); }
     catch (error) { console.log(JSON.stringify(String(error))); }`,
  );
  const { output } = run("ask.ts");
  return JSON.parse(output) as Answer;
}

beforeAll(() => {
  project = projectWithReleases();
  const file = join(project, "data/places/baghdad.yaml");
  write(file, readFileSync(file, "utf8").replace(/^( *)en: .*/m, "$1en: Baghdad, the city"));
  write(
    join(project, "releases/pending.yaml"),
    "- { record: places/baghdad, field: names, reason: A trial. }\n",
  );
  const { code, output } = run("src/programs/compile.ts");
  expect(output).not.toContain("fault");
  expect(code).toBe(0);
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

test("releases, the first one first, also behind 0.9.0", () => {
  expect(answer(({ releases }) => releases)).toEqual(
    history.map(({ version, date, digests }) => ({ version, date, digests })),
  );
});

test("every past release is had back with the digests that it published", () => {
  const known = answer(({ knownAt, releases }) =>
    releases.map(({ version }) => [version, knownAt(version)] as const),
  );
  expect(known.map(([version]) => version)).toEqual(Object.keys(sets));
  for (const [version, set] of known) {
    const { digests } = history.find((release) => release.version === version) ?? {};
    expect(digestsOf(set)).toEqual(digests);
    expect(set).toEqual(sets[version]);
  }
});

test("changes since a release: each with version, both values and the reason, the earliest first", () => {
  const [firstEvent, secondEvent] = changedEvents;
  const told = answer(({ changesSince }) => changesSince("0.10.0"));
  expect(told.map(({ version }) => version)).toEqual([
    ...told.slice(0, -1).map(() => "1.0.0"),
    "unreleased",
  ]);
  const { events = [], places = [] } = sets["0.10.0"] ?? {};
  const evidence = events.find(({ id }) => id === firstEvent)?.evidence.length ?? NaN;
  expect(told).toContainEqual({
    version: "1.0.0",
    collection: "events",
    id: firstEvent,
    kind: "changed",
    field: `evidence.${evidence}`,
    after: sets["1.0.0"]?.events.find(({ id }) => id === firstEvent)?.evidence.at(-1),
    reason: "Read anew.",
  });
  expect(told).toContainEqual({
    version: "1.0.0",
    collection: "events",
    id: secondEvent,
    kind: "changed",
    field: "title.en",
    before: "Told otherwise",
    after: sets["1.0.0"]?.events.find(({ id }) => id === secondEvent)?.title.en,
    reason: "Said what was not.",
    source: "2020-08-26-kadhimi-axes",
  });
  expect(
    told.filter(({ kind, collection }) => kind === "removed" && collection === "places"),
  ).toEqual(
    [
      { id: "old-embassy", reason: "One building, coded twice." },
      { id: "old-rumour", reason: "What was old-rumour is told otherwise." },
    ].map(({ id, reason }) => ({
      version: "1.0.0",
      collection: "places",
      id,
      kind: "removed",
      before: places.find((place) => place.id === id),
      reason,
    })),
  );
  expect(told.at(-1)).toMatchObject({
    collection: "places",
    id: "baghdad",
    field: "names.en",
    before: "Baghdad",
    after: "Baghdad, the city",
    reason: "A trial.",
  });
});

test("a record that was added is told as it was then, and changed after", () => {
  const added = answer(({ changesSince }) =>
    changesSince("0.9.0").filter(({ collection }) => collection === "figures"),
  );
  expect(added.map(({ version, kind }) => `${version} ${kind}`)).toEqual(
    Array.from({ length: 5 }, () => "0.10.0 added"),
  );
  const ids = added.map(({ id }) => id);
  expect(added.flatMap((change) => (change.kind === "added" ? [change.after] : []))).toEqual(
    ids.map((id) => sets["0.10.0"]?.figures.find((figure) => figure.id === id)),
  );
});

test("every id of every release resolves in one hop, to ids that are current", () => {
  const asked = Object.values(sets).flatMap((set) =>
    (["sources", "actors", "places", "events", "prospects", "figures"] as const).flatMap((name) =>
      set[name].map(({ id }) => [name, id] as const),
    ),
  );
  write(join(project, "asked.json"), JSON.stringify(asked));
  const resolved = answer(({ resolveId }) => {
    const names = JSON.parse(
      process.getBuiltinModule("node:fs").readFileSync("asked.json", "utf8"),
    ) as typeof asked;
    return names.map(([collection, id]) => resolveId(id, { collection }));
  });
  expect(resolved).toHaveLength(asked.length);
  for (const [index, { collection, successors }] of resolved.entries()) {
    expect(collection).toBe(asked[index]?.[0]);
    const current = new Set<string>(sets["1.0.0"]?.[collection].map(({ id }) => id));
    expect(successors.filter((id) => !current.has(id))).toEqual([]);
  }
});

test("what became of an id", () => {
  expect(
    answer(({ resolveId }) =>
      ["green-zone", "old-embassy", "old-north", "old-rumour"].map((id) => resolveId(id)),
    ),
  ).toEqual([
    { status: "current", collection: "places", successors: ["green-zone"] },
    {
      status: "merged",
      collection: "places",
      successors: ["us-embassy-baghdad"],
      reason: "What was old-embassy is told otherwise.",
    },
    {
      status: "split",
      collection: "places",
      successors: ["green-zone", "baghdad"],
      reason: "What was old-north is told otherwise.",
    },
    {
      status: "retracted",
      collection: "places",
      successors: [],
      reason: "What was old-rumour is told otherwise.",
    },
  ]);
});

test("an unknown version, id or collection: what there is, and the nearest", () => {
  expect(answer(({ knownAt }) => knownAt("0.9.1"))).toBe(
    'RangeError: knownAt: no release "0.9.1". Nearest: 0.9.0, 0.10.0, 1.0.0. This package knows 3, from 0.9.0 to 1.0.0.',
  );
  expect(answer(({ resolveId }) => resolveId("old-embasy"))).toMatch(
    /^RangeError: resolveId: no release had a record "old-embasy"\. Nearest: old-embassy, /,
  );
  expect(answer(({ resolveId }) => resolveId("iraqi-government"))).toBe(
    'RangeError: resolveId: "iraqi-government" is an id of actors and of places. Pass one of them as { collection }.',
  );
  expect(
    answer(({ resolveId }) => resolveId("iraq", { collection: "place" as "places" })),
  ).toContain('unknown collection "place". Nearest: places');
});

test("retired ids stay in the types, marked with what took their place", () => {
  const types = readFileSync(join(project, "src/collections/retiredIds.ts"), "utf8");
  expect(types).toContain(
    '/** @deprecated Now `green-zone`, `baghdad`. What was old-north is told otherwise. */\n    readonly "old-north": ["green-zone","baghdad"];',
  );
  write(
    join(project, "types.ts"),
    `import type { RetiredId, RetiredIds } from "./src/entries/changes.js";
     const ids: RetiredId<"places">[] = ["old-embassy", "old-north", "old-rumour"];
     const next: RetiredIds["places"]["old-embassy"] = ["us-embassy-baghdad"];
     // @ts-expect-error -- an id that is current
     const current: RetiredId = "green-zone";
     console.log(ids, next, current);`,
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/typescript/bin/tsc"),
      "--noEmit",
      "--ignoreConfig",
      "--strict",
      "--module",
      "nodenext",
      "--skipLibCheck",
      "types.ts",
    ],
    { cwd: project, encoding: "utf8" },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

test("a record that was released and is gone without a redirect is refused, and nothing is written", () => {
  const written = readFileSync(join(project, "src/collections/steps.ts"), "utf8");
  const file = join(project, "data/redirects.yaml");
  const redirects = readFileSync(file, "utf8");
  write(file, redirects.replaceAll("old-rumour", "old-rumours"));
  const { code, output } = run("src/programs/compile.ts");
  write(file, redirects);
  expect(code).toBe(1);
  expect(output).toContain("data/places/old-rumour.yaml");
  expect(output).toContain("is neither here nor in data/redirects.yaml");
  expect(output).toContain("released-ids-resolve");
  expect(readFileSync(join(project, "src/collections/steps.ts"), "utf8")).toBe(written);
});

test("what a release wrote is not edited afterwards", () => {
  const file = join(project, "releases/latest/data.json");
  const released = readFileSync(file, "utf8");
  write(file, released.replace("Baghdad", "Bagdad"));
  const { code, output } = run("src/programs/compile.ts");
  write(file, released);
  expect(code).toBe(1);
  expect(output).toContain("does not hold the records of 1.0.0");
  expect(output).not.toContain("    at ");
});
