/**
 * What each release changed and why, the records as an earlier release had them, and where an id went.
 *
 * @example
 * ```ts
 * import { changesSince, releases, resolveId } from "iraq-conflict-data/changes";
 *
 * releases[0]?.version; // => "0.1.0"
 * changesSince("0.1.0").some(({ kind }) => kind === "added"); // => true
 * resolveId("kataib-hezbollah").status; // => "current"
 * ```
 * @module
 */

export { releases } from "../collections/releases.js";
export type { RetiredIds } from "../collections/retiredIds.js";
export type {
  AddedRecord,
  ChangedField,
  RecordChange,
  RemovedRecord,
} from "../history/diffRecords.js";
export type { RecordSet } from "../history/recordSet.js";
export type { Explained } from "../history/releaseHistory.js";
export type { Release, SetDigests, SetName } from "../model/release.js";
export type { ReleaseChange } from "../history/tellChanges.js";
export { changesSince } from "../ownHistory/changesSince.js";
export { knownAt } from "../ownHistory/knownAt.js";
export {
  type ReleasedId,
  type ReleasedIds,
  resolveId,
  type ResolvedId,
  type ResolveOptions,
  type RetiredId,
} from "../ownHistory/resolveId.js";
