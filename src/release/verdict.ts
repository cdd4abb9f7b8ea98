import { gte, inc, major } from "semver";
import { type Bump, greatestOf } from "./bump.js";
import type { Finding } from "./finding.js";

/** What the first release is called. */
const FIRST = "0.1.0";

/** Whether the version that the changesets make says as much as the rules ask for. */
export interface Verdict {
  /** The last release; `undefined` before the first. */
  readonly since: string | undefined;
  /** The bump by the rules. */
  readonly bump: Bump;
  /** The bump that the version needs: while the major version is 0, `minor` in place of `major`. */
  readonly needed: Bump;
  /** The least version that the next release may have. */
  readonly least: string;
  /** The version that the next release will have. */
  readonly planned: string;
  /** Whether that is enough. */
  readonly enough: boolean;
}

/**
 * Judges the version of the next release.
 *
 * @param since - The last release; `undefined` before the first.
 * @param findings - What changed since.
 * @param planned - The version that the next release will have.
 */
export function judge(
  since: string | undefined,
  findings: readonly Finding[],
  planned: string,
): Verdict {
  const bump = greatestOf(findings.map((finding) => finding.bump));
  const needed = bump === "major" && since !== undefined && major(since) === 0 ? "minor" : bump;
  const least = since === undefined ? FIRST : next(since, needed);
  return { since, bump, needed, least, planned, enough: gte(planned, least) };
}

/** The version that a bump makes of another. */
function next(version: string, bump: Bump): string {
  return bump === "none" ? version : (inc(version, bump) ?? version);
}
