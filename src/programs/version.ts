/**
 * Makes a version of what the changesets say: in `package.json`, the changelog, the lock file and the citation file,
 * and in `releases`, which keeps what changed. Publishes nothing.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { canonicalJson } from "../history/digests.js";
import { readReleases, type Releases } from "../history/readReleases.js";
import { unexplained } from "../history/reasons.js";
import { recordRelease, type ReleaseParts } from "../history/recordRelease.js";
import type { RecordSet } from "../history/recordSet.js";
import type { BackwardChange, ReleaseHistory } from "../history/releaseHistory.js";
import { tellChanges } from "../history/tellChanges.js";
import { changelogWith, dataPart, firstPart } from "../publishing/dataPart.js";
import { writeJson } from "../publishing/json.js";
import { refusedVersion } from "../publishing/refusals.js";
import { today } from "../publishing/today.js";
import {
  carriedFiles,
  pendingChangesets,
  readManifest,
  readRecordSet,
  readTreeFacts,
} from "../publishing/tree.js";
import { plannedVersion } from "../release/plannedVersion.js";
import { writeLatest } from "../release/snapshot.js";
import { quit } from "./quit.js";
import { quitRefused } from "./quitRefused.js";

const [option, ...more] = process.argv.slice(2);
if ((option !== undefined && option !== "--carry") || more.length > 0)
  quit("Only --carry may follow: it makes no version, and carries what package.json says.");
/** What `releases/pending.yaml` holds when every change is released. */
const PENDING = `# Why something changed since the last release, for the history and the changelog:
# - { record: events/<id>, field: <field>, reason: <a sentence>, source: <source id> }
# Without field it is for the whole record; the source may be left out.
[]
`;

const releases = readReleases("releases");
if (option === "--carry") carry(releases.history.at(-1)?.date);
else await makeVersion(releases);

/** Writes what `package.json` says into the files that repeat it. */
function carry(date: string | undefined): void {
  for (const [file, text] of Object.entries(carriedFiles(readManifest(), date)))
    writeFileSync(file, text);
}

async function makeVersion({ history, latest, reasons }: Releases): Promise<void> {
  const set = readRecordSet();
  if (set === undefined) quit("The data has faults: `npm run compile` names them.");
  const next = pendingChangesets().length === 0 ? undefined : await plannedVersion(".");
  const made = history.map(({ version }) => version);
  const [version, date] = [next ?? "", today()];
  const release = record({ version, date, before: latest, after: set, reasons });
  const withoutReason = unexplained(release.changes).map(nameOf);
  quitRefused(refusedVersion({ ...readTreeFacts(set), next, made, unexplained: withoutReason }));

  run("npx", "changeset", "version");
  carry(date);
  writeJson(`releases/history/${version}.json`, release);
  writeFileSync("releases/pending.yaml", PENDING);
  tellData(set, release, made.at(-1));
  // The compiler wants the records that the history proves, so they come before the build, and the types after it.
  mkdirSync("releases/latest", { recursive: true });
  writeFileSync("releases/latest/data.json", `${canonicalJson(set)}\n`);
  run("npm", "run", "--silent", "build");
  writeLatest(".");
  console.log(`Version ${version} of ${date} is made. Read CHANGELOG.md, then commit all of it.`);
}

/** What is kept of the release. A reason for what did not change ends the program. */
function record(parts: ReleaseParts): ReleaseHistory {
  try {
    return recordRelease(parts);
  } catch (error) {
    if (error instanceof RangeError) return quit(error.message, "Nothing was written.");
    throw error;
  }
}

function nameOf(change: BackwardChange): string {
  const name = `${change.collection}/${change.id}`;
  return change.kind === "changed" ? `${name} ${change.field}` : name;
}

/** Adds to the changelog what changed in the data, as `changesSince` will tell it. */
function tellData(set: RecordSet, release: ReleaseHistory, previous: string | undefined): void {
  const part =
    previous === undefined ? firstPart(set) : dataPart(tellChanges(set, [release]), previous);
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  writeFileSync("CHANGELOG.md", changelogWith(changelog, release.version, part));
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { stdio: "inherit" });
}
