import { releases } from "../collections/releases.js";
import { steps } from "../collections/steps.js";
import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";
import { parseFrozen } from "../frozen/parseFrozen.js";
import type { StepBack } from "../history/releaseHistory.js";
import type { VersionStep } from "../history/tellChanges.js";
import { requireText } from "../input/requireText.js";

/**
 * The way back from the records of this package to those of an earlier release, the last step first.
 *
 * @param caller - The function that errors name.
 * @param version - The earlier release.
 * @throws {RangeError} When there is no such release; the message says which there are, and the nearest.
 */
export function stepsSince(caller: string, version: string): VersionStep[] {
  const versions = releases.map((release) => release.version);
  requireText(caller, "version", version, versions.at(-1) ?? "");
  if (!versions.includes(version)) {
    throw new RangeError(
      `${caller}: no release ${shown(version)}. Nearest: ${nearestTo(version, versions).join(", ")}. ` +
        `This package knows ${versions.length}, from ${versions[0]} to ${versions.at(-1)}.`,
    );
  }
  const end = steps.findIndex(([of]) => of === version);
  return steps
    .slice(0, end === -1 ? steps.length : end)
    .map(([of, step]) => ({ version: of, ...parseFrozen<StepBack>(step) }));
}
