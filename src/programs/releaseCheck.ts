/** Compares the working tree with the last release and says the least version of the next: `npm run release:check`. */
import { readReleases } from "../history/readReleases.js";
import { compareReleases } from "../release/compareReleases.js";
import { plannedVersion } from "../release/plannedVersion.js";
import { reportVerdict } from "../release/reportVerdict.js";
import { readLatest, readTree } from "../release/snapshot.js";
import { judge } from "../release/verdict.js";

const latest = readLatest(".");
const findings =
  latest === undefined
    ? []
    : compareReleases(latest, readTree("."), { reasons: readReleases("releases").reasons });
const verdict = judge(latest?.manifest.version, findings, await plannedVersion("."));
process.stdout.write(reportVerdict(verdict, findings));
// A number of its own: who starts this can tell a verdict from a failure to reach one.
if (!verdict.enough) process.exitCode = 2;
