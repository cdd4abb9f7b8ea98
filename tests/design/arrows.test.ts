import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** A row of the table in docs/design.md: a folder, and what it may import. */
interface Row {
  readonly folder: string;
  readonly ours: readonly string[];
  readonly libraries: readonly string[];
}

const names = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

const rows: readonly Row[] = readFileSync("docs/design.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `src/"))
  .map((line) => {
    const [, folder, , ours, libraries] = line.split("|").map(names);
    return {
      folder: folder?.[0] ?? "",
      ours: (ours ?? []).map((name) => `src/${name}`),
      libraries: libraries ?? [],
    };
  });

test("each file of src lies in one folder of the table, and no folder of it is empty", () => {
  const files = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const rowsOf = (file: string): Row[] =>
    rows.filter(({ folder }) => file.startsWith(`${folder}/`));
  expect(files.filter((file) => rowsOf(file).length !== 1)).toEqual([]);
  const empty = rows.filter(({ folder }) => !files.some((file) => file.startsWith(`${folder}/`)));
  expect(empty).toEqual([]);
});

/** How a file imports each library. */
const libraries: Readonly<Record<string, string>> = {
  "@changesets/get-release-plan": "@changesets/get-release-plan",
  "@emotion/hash": "@emotion/hash",
  canonicalize: "canonicalize",
  "hyparquet-writer": "hyparquet-writer",
  leven: "leven",
  minisearch: "minisearch",
  node: "node:fs",
  semver: "semver",
  typescript: "typescript",
  yaml: "yaml",
  zod: "zod/v4-mini",
};

test("a row names folders that are there, and libraries that are tried below", () => {
  const known = rows.map(({ folder }) => folder);
  const isKnown = (name: string): boolean =>
    known.some((folder) => `${folder}/`.startsWith(`${name}/`));
  expect(rows.flatMap(({ ours }) => ours).filter((name) => !isKnown(name))).toEqual([]);
  expect(Object.keys(libraries)).toEqual(
    expect.arrayContaining(rows.flatMap((row) => row.libraries)),
  );
});

test("of all imports of folders and libraries, those that a row lists pass, and no circle does", () => {
  const project = mkdtempSync(join(tmpdir(), "project-"));
  for (const part of ["node_modules", "tsconfig.json"])
    symlinkSync(resolve(part), join(project, part));
  const write = (path: string, text: string): void => {
    writeFileSync(join(project, path), text);
  };
  for (const { folder } of rows) {
    mkdirSync(join(project, folder), { recursive: true });
    write(`${folder}/leaf.ts`, "export const leaf = 1;\n");
  }
  const refused: string[] = [];
  for (const { folder, ours, libraries: known } of rows) {
    for (const { folder: other } of rows) {
      const file = `${folder}/to-${other.replaceAll("/", "-")}.ts`;
      write(file, `import "./${join(relative(folder, other), "leaf.js")}";\n`);
      if (![folder, ...ours].some((name) => `${other}/`.startsWith(`${name}/`))) refused.push(file);
    }
    for (const [library, specifier] of Object.entries(libraries)) {
      const file = `${folder}/to-library-${library.replaceAll("/", "-")}.ts`;
      write(file, `import "${specifier}";\n`);
      if (!known.includes(library)) refused.push(file);
    }
  }
  write("src/model/one.ts", 'import "./other.js";\n');
  write("src/model/other.ts", 'import "./one.js";\n');
  refused.push("src/model/one.ts"); // a circle is told once

  const { stdout } = spawnSync(
    resolve("node_modules/.bin/depcruise"),
    ["src", "--config", resolve(".dependency-cruiser.js"), "--output-type", "json"],
    { cwd: project, encoding: "utf8", maxBuffer: 1e9 },
  );
  rmSync(project, { recursive: true });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string }[] } };
  expect(summary.violations.map(({ from }) => from).sort()).toEqual(refused.sort());
  for (const forbidden of [
    "src/search/to-src-query-time.ts",
    "src/evidence/to-src-compile.ts",
    "src/arabic/to-src-dates.ts",
    "src/compile/to-src-query-time.ts",
    "src/select/to-library-zod.ts",
    "src/model/to-library-node.ts",
  ]) {
    expect(refused).toContain(forbidden);
  }
});
