import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { collectionModules } from "../../src/compile/collectionModules.js";
import { historyModules } from "../../src/compile/historyModules.js";
import { replaceFolder } from "../../src/compile/replaceFolder.js";
import { recordRelease } from "../../src/history/recordRelease.js";
import type { RecordSet } from "../../src/history/recordSet.js";
import type { ReleaseHistory } from "../../src/history/releaseHistory.js";
import { write } from "../compile/dataFolder.js";
import { publishedData } from "../publishedData.js";

const [, program = ""] =
  /^```js\n([\s\S]*?)^```/m.exec(readFileSync("docs/versions.md", "utf8")) ?? [];

const { dataset, terms, redirects } = publishedData();
const now: RecordSet = { ...dataset, terms, redirects };
const then: RecordSet = { ...now, events: now.events.slice(3) };
const ofThen = recordRelease({
  version: "0.1.0",
  date: "2025-03-01",
  before: undefined,
  after: then,
  reasons: [],
});
const ofNow = recordRelease({
  version: "0.2.0",
  date: "2025-04-01",
  before: then,
  after: now,
  reasons: [],
});

/** Puts the package of a release where npm puts it under that name. */
async function install(
  project: string,
  name: string,
  set: RecordSet,
  history: readonly ReleaseHistory[],
): Promise<void> {
  const source = mkdtempSync(join(tmpdir(), "source-"));
  const { version = "", date } = history.at(-1) ?? {};
  cpSync("src", join(source, "src"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(source, "node_modules"));
  const releases = { history, latest: set, reasons: [] };
  replaceFolder(join(source, "src/collections"), {
    ...collectionModules({
      dataset: set,
      redirects: set.redirects,
      terms: set.terms,
      version,
      date,
    }),
    ...historyModules(set, releases, version).modules,
  });
  const folder = join(project, "node_modules", name);
  await build({
    entryPoints: ["index", "changes"].map((entry) => join(source, `src/entries/${entry}.ts`)),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    logLevel: "silent",
  });
  const exports = { ".": "./index.js", "./changes": "./changes.js" };
  write(
    join(folder, "package.json"),
    JSON.stringify({ name: "iraq-conflict-data", version, type: "module", exports }),
  );
  rmSync(source, { recursive: true });
}

test.each([
  ["of a release that this one knows", then, "Each new event is told.\n"],
  ["that is not what its release was", { ...then, events: now.events }, "Something is missing.\n"],
])("the guide's program, beside a package %s", async (_, other, said) => {
  const project = mkdtempSync(join(tmpdir(), "reader-"));
  await install(project, "iraq-conflict-data", now, [ofThen, ofNow]);
  await install(project, "iraq-conflict-data-then", other, [ofThen]);
  write(join(project, "compare.mjs"), program);
  const { stdout, stderr } = spawnSync(process.execPath, ["compare.mjs"], {
    cwd: project,
    encoding: "utf8",
  });
  rmSync(project, { recursive: true });
  expect({ stdout, stderr }).toEqual({ stdout: said, stderr: "" });
});
