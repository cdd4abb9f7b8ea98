import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestsOf } from "./digests.js";
import { type Reason, readReasons } from "./reasons.js";
import type { RecordSet } from "./recordSet.js";
import type { ReleaseHistory } from "./releaseHistory.js";

/** What is kept of the releases so far. */
export interface Releases {
  /** Of each release, the first one first. */
  readonly history: readonly ReleaseHistory[];
  /** The records of the last one; none before the first. */
  readonly latest: RecordSet | undefined;
  /** Why things changed since. */
  readonly reasons: readonly Reason[];
}

/**
 * Reads what is kept of the releases so far.
 *
 * @param folder - The folder `releases`; it may be missing before the first release.
 * @throws {RangeError} When a file is not what its release wrote.
 */
export function readReleases(folder: string): Releases {
  const history = readHistory(join(folder, "history"));
  const pending = join(folder, "pending.yaml");
  const reasons = existsSync(pending) ? readReasons(readFileSync(pending, "utf8")) : [];
  const last = history.at(-1);
  if (last === undefined) return { history, latest: undefined, reasons };
  const file = join(folder, "latest/data.json");
  const latest = JSON.parse(readFileSync(file, "utf8")) as RecordSet;
  if (digestsOf(latest).set !== last.digests.set)
    throw new RangeError(
      `${file} does not hold the records of ${last.version}: its digest is another one. Take the file back from git.`,
    );
  return { history, latest, reasons };
}

function readHistory(folder: string): ReleaseHistory[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
    .map((file) => {
      const release = JSON.parse(readFileSync(join(folder, file), "utf8")) as ReleaseHistory;
      if (`${release.version}.json` !== file)
        throw new RangeError(
          `${join(folder, file)} tells of version ${release.version}. Name the file ${release.version}.json.`,
        );
      return release;
    });
}
