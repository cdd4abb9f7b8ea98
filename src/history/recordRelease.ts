import { digestsOf } from "./digests.js";
import { explain, type Reason, requireUsed } from "./reasons.js";
import type { RecordSet } from "./recordSet.js";
import type { ReleaseHistory } from "./releaseHistory.js";
import { stepBack } from "./stepBack.js";

/** What a release is made of. */
export interface ReleaseParts {
  /** The new version. */
  readonly version: string;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  /** The records of the last release; none before the first. */
  readonly before: RecordSet | undefined;
  /** The records of this one. */
  readonly after: RecordSet;
  /** Why they differ. */
  readonly reasons: readonly Reason[];
}

/**
 * What is kept of a release for ever, to be written as `releases/history/<version>.json`.
 *
 * @param parts - Version, day, both sets and the reasons.
 * @throws {RangeError} When a reason is for something that did not change.
 */
export function recordRelease({
  version,
  date,
  before,
  after,
  reasons,
}: ReleaseParts): ReleaseHistory {
  const { changes, moved } = stepBack(before ?? after, after);
  if (before !== undefined) requireUsed(reasons, changes);
  return {
    version,
    date,
    digests: digestsOf(after),
    changes: explain(changes, reasons, after.redirects),
    moved,
  };
}
