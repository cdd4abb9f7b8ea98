import { release } from "../collections/release.js";
import { requireOptions } from "../input/requireOptions.js";
import type { CitedRelease } from "../query/citation/citation.js";

/** Details of this release that only you can know. */
export interface OwnReleaseOptions {
  /** The day of the release, `YYYY-MM-DD`. If it is left out, the citation says *n.d.* */
  readonly released?: string | undefined;
}

/**
 * This release of our data, to be cited.
 *
 * @param caller - The function that errors name.
 * @param options - What was handed to it.
 * @throws {RangeError} When an option is unknown.
 */
export function ownRelease(caller: string, options: OwnReleaseOptions): CitedRelease {
  return {
    title:
      "iraq-conflict-data: events, actors and reported figures of the stand-off in Iraq, 2019 to 2024",
    author: "The iraq-conflict-data maintainers",
    version: release.version,
    released: requireOptions(caller, options, ["released"]).released,
    url: `https://www.npmjs.com/package/iraq-conflict-data/v/${release.version}`,
  };
}
