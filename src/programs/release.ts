/**
 * Publishes the version that `npm run version` made. Refuses, before anything is written, whatever would make a
 * release that nobody can rely on.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { readReleases } from "../history/readReleases.js";
import { refusedRelease } from "../publishing/refusals.js";
import {
  carriedFiles,
  isPublished,
  pendingChangesets,
  readManifest,
  readRecordSet,
  readTreeFacts,
} from "../publishing/tree.js";
import { readFileSync } from "node:fs";
import { quit } from "./quit.js";
import { quitRefused } from "./quitRefused.js";

const { due, checked, "by-hand": byHand } = readOptions();
const manifest = readManifest();
const { name, version } = manifest;
const { history } = readReleases("releases");
const made = history.map((release) => release.version);
if (due) console.log(`due=${made.includes(version) && isPublished(name, version) !== true}`);
else release();

function release(): void {
  const set = readRecordSet();
  if (set === undefined) quit("The data has faults: `npm run compile` names them.");
  const carried = carriedFiles(manifest, history.at(-1)?.date);
  quitRefused(
    refusedRelease({
      ...readTreeFacts(set),
      manifest,
      made,
      pending: pendingChangesets(),
      notCarried: Object.keys(carried).filter(
        (file) => readFileSync(file, "utf8") !== carried[file],
      ),
      published: isPublished(name, version),
      inWorkflow: process.env["GITHUB_ACTIONS"] === "true",
      byHand,
    }),
  );
  run("npm", "run", "--silent", checked ? "build" : "check");
  run("npm", "run", "--silent", "sbom");
  run("npm", "publish", ...(byHand ? ["--provenance=false"] : []));
  console.log(`${name}@${version} is published.`);
}

function readOptions(): {
  readonly due: boolean;
  readonly checked: boolean;
  readonly "by-hand": boolean;
} {
  const option = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ options: { due: option, checked: option, "by-hand": option } }).values;
  } catch (error) {
    return quit(
      (error as Error).message,
      "Run: npm run release [-- --by-hand] [--checked]",
      "--by-hand publishes from this computer, without provenance; --checked leaves out what `npm run check` does;",
      "--due only says whether there is a version to publish.",
    );
  }
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { stdio: "inherit" });
}
