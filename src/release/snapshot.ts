import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { canonicalJson } from "../history/digests.js";
import { type RecordSet, setNames } from "../history/recordSet.js";
import type { Declarations } from "./api/declarations.js";

/** What `package.json` promises to who installs the package. */
export interface Manifest {
  /** The version. */
  readonly version: string;
  /** The file with the declarations of each entry, by the entry's name. */
  readonly entries: Readonly<Record<string, string>>;
  /** What else can be imported: `./data/events.json`. */
  readonly files: readonly string[];
  /** The versions of Node that it runs on, a range. */
  readonly node: string;
  /** The packages that may stand beside it, by name, with the range of their versions. */
  readonly peers: Readonly<Record<string, string>>;
}

/** All of a release that the rules compare. */
export interface Snapshot {
  /** What `package.json` promises. */
  readonly manifest: Manifest;
  /** The declarations, on disk. */
  readonly declarations: Declarations;
  /** All records. */
  readonly data: RecordSet;
}

/** Where the last release is kept, from the root of the repository. */
const LATEST = "releases/latest";

/**
 * Reads the last release.
 *
 * @param root - The repository.
 * @returns `undefined` when nothing was released yet.
 */
export function readLatest(root: string): Snapshot | undefined {
  const folder = join(root, LATEST);
  const file = join(folder, "manifest.json");
  if (!existsSync(file)) return undefined;
  const manifest = readJson(file) as Manifest;
  return {
    manifest,
    declarations: { folder: join(folder, "api"), entries: manifest.entries },
    data: readJson(join(folder, "data.json")) as RecordSet,
  };
}

/**
 * Reads the release that the working tree would make.
 *
 * @param root - The repository, built.
 * @throws {Error} When it is not built.
 */
export function readTree(root: string): Snapshot {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "data")))
    throw new Error(`${dist} holds no data. Build first: npm run build`);
  const manifest = manifestOf(readJson(join(root, "package.json")) as PackageJson, dist);
  return {
    manifest,
    declarations: { folder: dist, entries: manifest.entries },
    data: Object.fromEntries(
      setNames.map((name) => [name, readJson(join(dist, "data", `${name}.json`))]),
    ) as unknown as RecordSet,
  };
}

/**
 * Keeps the working tree as the last release, in place of the one before.
 *
 * @param root - The repository, built with the version that is released.
 */
export function writeLatest(root: string): void {
  const { manifest, declarations, data } = readTree(root);
  const folder = join(root, LATEST);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(folder, "data.json"), `${canonicalJson(data)}\n`);
  for (const file of declarationsIn(declarations.folder)) {
    const kept = join(folder, "api", file);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, withoutComments(join(declarations.folder, file)));
  }
}

/** The declarations in a folder and in those within it, by their paths in it. */
export function declarationsIn(folder: string): string[] {
  return readdirSync(folder, { encoding: "utf8", recursive: true }).filter((file) =>
    file.endsWith(".d.ts"),
  );
}

/** Declarations without their comments, which no rule reads. */
function withoutComments(path: string): string {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}

/** The members of `package.json` that are read here. */
interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<
    Record<string, string | { readonly import: { readonly types: string } }>
  >;
  readonly engines: { readonly node: string };
  readonly peerDependencies: Readonly<Record<string, string>>;
}

function manifestOf(
  { version, exports, engines, peerDependencies }: PackageJson,
  dist: string,
): Manifest {
  const entries: Record<string, string> = {};
  const files: string[] = [];
  for (const [name, target] of Object.entries(exports)) {
    const path = (typeof target === "string" ? target : target.import.types).replace("./dist/", "");
    for (const part of partsOf(path, dist)) {
      const subject = name.replace("*", part);
      if (typeof target === "string") files.push(subject);
      else entries[subject] = path.replace("*", part);
    }
  }
  return { version, entries, files, node: engines.node, peers: peerDependencies };
}

/** What the `*` of a path stands for among the files of the build; one empty text where it has none. */
function partsOf(path: string, dist: string): string[] {
  const [before, after] = path.split("*");
  if (before === undefined || after === undefined) return [""];
  return readdirSync(join(dist, before))
    .filter((file) => file.endsWith(after))
    .map((file) => file.slice(0, -after.length))
    .sort();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
