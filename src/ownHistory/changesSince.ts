import { type ReleaseChange, tellChanges } from "../history/tellChanges.js";
import { currentSet } from "./currentSet.js";
import { stepsSince } from "./stepsSince.js";

/**
 * What changed since a release: record by record and field by field, with the reason of each.
 *
 * @param version - A release, such as `0.1.0`; `releases` has them all.
 * @returns The changes of every later release, the earliest release first; then by collection, id and field. Empty for
 *   the last release.
 * @throws {RangeError} When there is no such release; the message says which there are, and the nearest.
 * @remarks Linear in the changes since, and in the records of the collections that changed, once a release.
 * @example
 * ```ts
 * import { release } from "iraq-conflict-data";
 * import { changesSince } from "iraq-conflict-data/changes";
 *
 * const changes = changesSince(release.version);
 * changes.filter(({ collection, kind }) => collection === "figures" && kind === "removed"); // => []
 * ```
 */
export function changesSince(version: string): ReleaseChange[] {
  return tellChanges(currentSet(), stepsSince("changesSince", version));
}
