import { execFileSync } from "node:child_process";
import { actors, events, figures, places, prospects, sources } from "iraq-conflict-data";
import { expect, test } from "vitest";
import { citedOutlets } from "../../src/collections/citedOutlets.js";
import { citedSources } from "../../src/collections/citedSources.js";
import { readTree } from "../../src/release/snapshot.js";
import { bundle, gzipped } from "./bundle.js";

const entries = Object.keys(readTree(".").manifest.entries);

test.each(entries)("an unused import of %s bundles to nothing", async (entry) => {
  const specifier = entry.replace(".", "iraq-conflict-data");
  expect(await bundle(`import * as unused from "${specifier}";`)).toBe("");
  expect(await bundle(`import "${specifier}";`)).toBe("");
});

test.each(entries.filter((entry) => entry !== "./schema"))(
  "%s never reaches zod",
  async (entry) => {
    const code = await bundle(`export * from "${entry.replace(".", "iraq-conflict-data")}";`);
    expect(code.length).toBeGreaterThan(0);
    expect(code).not.toContain("zod");
  },
);

test("one schema does not drag in the others", async () => {
  const one = await bundle(
    `import { figureValueSchema } from "iraq-conflict-data/schema"; console.log(figureValueSchema);`,
  );
  expect(one).toContain("bound");
  expect(one).not.toContain("participants");
});

test("one collection does not drag in another", async () => {
  const people = await bundle(`import { people } from "iraq-conflict-data"; console.log(people);`);
  expect(people).toContain("mustafa-al-kadhimi");
  expect(people).not.toContain('"kind":"armed-group"');
});

test("citing our own records brings no evidence along, and weighs what it cites", async () => {
  const code = await bundle(`export { cite, citeRelease } from "iraq-conflict-data";`);
  expect(code).toContain("Ukraine Gate");
  expect(code).not.toContain('"phrase"');
  const cited = gzipped(JSON.stringify([citedSources, citedOutlets]));
  expect(gzipped(code)).toBeLessThanOrEqual(cited * 1.02 + 8_000);
});

test("where an id went brings no record along, and weighs what the ids do", async () => {
  const code = await bundle(`export { resolveId } from "iraq-conflict-data/changes";`);
  expect(code).toContain("kataib-hezbollah");
  expect(code).not.toContain('"phrase"');
  const ids = [sources, actors, places, events, prospects, figures].map((list) =>
    list.map(({ id }) => id),
  );
  expect(gzipped(code)).toBeLessThanOrEqual(gzipped(JSON.stringify(ids)) * 1.05 + 3_500);
});

test("what nobody asks of the history costs nothing: the root is the same without it", async () => {
  const root = await bundle(`export * from "iraq-conflict-data";`);
  expect(root).not.toContain("changesSince");
  expect(root).not.toContain('"moved"');
});

test.each(entries)("%s loads as CommonJS and as a module, with the same exports", (entry) => {
  const specifier = entry.replace(".", "iraq-conflict-data");
  const names = (flag: string, code: string) =>
    execFileSync(process.execPath, [flag, "-e", code], { encoding: "utf8" });
  const fromCommonJs = names(
    "--input-type=commonjs",
    `console.log(Object.keys(require("${specifier}")).sort().join())`,
  );
  const fromModule = names(
    "--input-type=module",
    `import * as all from "${specifier}"; console.log(Object.keys(all).filter((name) => name !== "module.exports").sort().join())`,
  );
  expect(fromCommonJs).toBe(fromModule);
});
