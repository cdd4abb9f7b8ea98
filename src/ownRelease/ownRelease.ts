import { release } from "../collections/release.js";
import { requireOptions } from "../input/requireOptions.js";
import type { CitedRelease } from "../query/citation/citation.js";

/** Details of this release that you may set otherwise. */
export interface OwnReleaseOptions {
  /** The day of the release, `YYYY-MM-DD`. If it is left out, `release.date`; before the first release, *n.d.* */
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
  // Not `??`: a `null` is refused, where it is read, and must not pass for the day that we know.
  const { released = release.date } = requireOptions(caller, options, ["released"]);
  return {
    title:
      "iraq-conflict-data: events, actors and reported figures of the stand-off in Iraq, 2019 to 2024",
    author: "The iraq-conflict-data maintainers",
    version: release.version,
    released,
    url: `https://www.npmjs.com/package/iraq-conflict-data/v/${release.version}`,
  };
}
