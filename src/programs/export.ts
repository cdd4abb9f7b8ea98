/**
 * Writes the whole set in every format into a folder, `export` unless told, and beside it `SHA256SUMS`, which
 * `sha256sum -c` reads. `--tables FOLDER` writes CSV, Parquet and their description alone, without a manifest:
 * the build puts them beside the JSON files of the package.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import * as library from "../entries/index.js";
import { exportFiles, type Files, tableFiles } from "../exporting/exportFiles.js";

const { values, positionals } = parseArgs({
  options: { tables: { type: "string" } },
  allowPositionals: true,
});
const { sources, actors, places, events, prospects, figures, terms, release } = library;
const set = {
  dataset: { sources, actors, places, events, prospects, figures },
  terms,
  version: release.version,
};
if (values.tables !== undefined) {
  write(values.tables, await tableFiles(set));
} else {
  const [folder = "export"] = positionals;
  const started = performance.now();
  const files = await exportFiles(set);
  rmSync(folder, { recursive: true, force: true });
  write(folder, { ...files, SHA256SUMS: manifest(files) });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${folder}: ${Object.keys(files).length} files in ${seconds} s.`);
}

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The digest of each file, sorted by path. */
function manifest(files: Files): string {
  return Object.entries(files)
    .map(([path, content]) => `${createHash("sha256").update(content).digest("hex")}  ${path}\n`)
    .sort((left, right) => (left.slice(66) < right.slice(66) ? -1 : 1))
    .join("");
}
