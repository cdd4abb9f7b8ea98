import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { loadData } from "../compile/loadData.js";
import { readFolder } from "../compile/readFolder.js";
import type { RecordSet } from "../history/recordSet.js";
import { type Carried, citationWith, lockFileWith } from "./carry.js";
import { type EvidenceRecord, refusedEvidence } from "./evidenceRecord.js";
import { readJson } from "./json.js";
import type { TreeFacts } from "./refusals.js";

/** What `package.json` holds. */
export type Manifest = Carried & { readonly name: string };

/** What `package.json` holds. */
export function readManifest(): Manifest {
  const manifest = readJson<Manifest>("package.json");
  if (manifest === undefined) throw new RangeError("Run it at the root of the repository.");
  return manifest;
}

/** The records of the data folder; `undefined` when there is a fault in it, which `npm run compile` names. */
export function readRecordSet(): RecordSet | undefined {
  const { data } = loadData(readFolder("data"));
  return data && { ...data.dataset, terms: data.terms, redirects: data.redirects };
}

/** What is asked of the tree before anything is written. Only `dist`, which is not committed, is built anew. */
export function readTreeFacts(set: RecordSet): TreeFacts {
  return {
    uncommitted: uncommitted(),
    saysTooLittle: saysTooLittle(),
    evidence: refusedEvidence(readJson<EvidenceRecord>("releases/evidence.json"), set),
  };
}

/** How `npm run release:check` ends when it finds that the changesets say too little. */
const TOO_LITTLE = 2;

function saysTooLittle(): string | undefined {
  const args = ["run", "--silent", "release:check"];
  const { status, stdout, stderr } = spawnSync("npm", args, { encoding: "utf8" });
  if (status === 0) return undefined;
  if (status === TOO_LITTLE) return stdout.slice(stdout.search(VERDICT));
  throw new Error(`npm run release:check failed:\n${stdout}${stderr}`);
}

/** Where the verdict begins; before it, the build tells what it did. */
const VERDICT = /^(?:Since |First release|Nothing that|The next release)/m;

function uncommitted(): string[] {
  const status = execFileSync("git", ["status", "--porcelain", "-z"], { encoding: "utf8" });
  return status
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.slice(3));
}

/** Names of the changesets that are in no version yet. */
export function pendingChangesets(): string[] {
  return readdirSync(".changeset").filter((name) => /^(?!README\.).*\.md$/i.test(name));
}

/**
 * Whether the registry has a version.
 *
 * @param name - The package.
 * @param version - The version.
 * @returns `unknown` when the registry does not answer.
 */
export function isPublished(name: string, version: string): boolean | "unknown" {
  const args = ["view", `${name}@${version}`, "version", "--json"];
  const { status, stdout } = spawnSync("npm", args, { encoding: "utf8" });
  if (status === 0) return stdout.trim() !== "";
  return stdout.includes('"E404"') ? false : "unknown";
}

/**
 * The files that repeat what `package.json` says, as they should be.
 *
 * @param manifest - What `package.json` holds.
 * @param date - The day of the release, if it was made.
 */
export function carriedFiles(
  manifest: Manifest,
  date: string | undefined,
): Readonly<Record<string, string>> {
  const read = (file: string): string => readFileSync(file, "utf8");
  return {
    "package-lock.json": lockFileWith(read("package-lock.json"), manifest.version),
    "CITATION.cff": citationWith(read("CITATION.cff"), manifest, date),
  };
}
