import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { setNames } from "../../src/history/recordSet.js";
import { readLatest, readTree, writeLatest } from "../../src/release/snapshot.js";

let root = "";
const write = (path: string, text: string): void => {
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "snapshot-"));
  mkdirSync(join(root, "dist/data"), { recursive: true });
  for (const name of setNames) write(`dist/data/${name}.json`, "[]");
  write("dist/index.d.ts", "/** Says it. */\nexport declare const a: 1;\n");
  write("dist/index.js", "export const a = 1;\n");
  write(
    "package.json",
    JSON.stringify({
      version: "1.2.3",
      exports: {
        ".": { import: { types: "./dist/index.d.ts" } },
        "./data/*.json": "./dist/data/*.json",
        "./package.json": "./package.json",
      },
      engines: { node: ">=20" },
      peerDependencies: {},
    }),
  );
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test("before the first release there is no last one", () => {
  expect(readLatest(root)).toBeUndefined();
});

test("a tree that is not built is refused with the command that builds it", () => {
  rmSync(join(root, "dist"), { recursive: true });
  expect(() => readTree(root)).toThrow("npm run build");
});

test("what is kept is read as it was, its declarations without comments", () => {
  writeLatest(root);
  const { manifest, data } = readTree(root);
  expect(readLatest(root)).toMatchObject({ manifest, data });
  expect(manifest).toMatchObject({ version: "1.2.3", entries: { ".": "index.d.ts" } });
  expect(manifest.files).toEqual([
    ...setNames.map((name) => `./data/${name}.json`).sort(),
    "./package.json",
  ]);
  expect(readFileSync(join(root, "releases/latest/api/index.d.ts"), "utf8")).toBe(
    "export declare const a: 1;\n",
  );
});

test("a release takes the place of the one before, and nothing of that stays", () => {
  write("dist/gone.d.ts", "export {};\n");
  writeLatest(root);
  rmSync(join(root, "dist/gone.d.ts"));
  writeLatest(root);
  expect(() => readFileSync(join(root, "releases/latest/api/gone.d.ts"))).toThrow("ENOENT");
});

test("the declarations of entries in folders are kept too", () => {
  mkdirSync(join(root, "dist/events"));
  write("dist/events/2020.d.ts", "/** A year. */\nexport declare const events: 2;\n");
  writeLatest(root);
  expect(readFileSync(join(root, "releases/latest/api/events/2020.d.ts"), "utf8")).toBe(
    "export declare const events: 2;\n",
  );
});

test("an entry and a file that a pattern gives are named one by one", () => {
  mkdirSync(join(root, "dist/events"));
  for (const year of [2021, 2020]) write(`dist/events/${year}.d.ts`, "export {};\n");
  write("dist/events/2020.js", "export {};\n");
  const before = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as object;
  const exports = { "./events/*": { import: { types: "./dist/events/*.d.ts" } } };
  write("package.json", JSON.stringify({ ...before, exports }));
  expect(readTree(root).manifest).toMatchObject({
    entries: { "./events/2020": "events/2020.d.ts", "./events/2021": "events/2021.d.ts" },
    files: [],
  });
});
