import type { RecordSet } from "../history/recordSet.js";
import { undo } from "../history/undo.js";
import { currentSet } from "./currentSet.js";
import { stepsSince } from "./stepsSince.js";

/**
 * All records as an earlier release had them, to replay what a number meant then.
 *
 * The digests of the answer are those that `releases` gives for that version. Ids and terms of then may be
 * retired now, so ids are plain texts here; `resolveId` says where a retired one went.
 *
 * @param version - A release, such as `0.1.0`; `releases` has them all.
 * @returns All collections, terms and redirects of then, in their order of then. Frozen. A record that did not change
 *   since is the one that the package exports.
 * @throws {RangeError} When there is no such release; the message says which there are, and the nearest.
 * @remarks Linear in the records and in all changes since.
 * @example
 * ```ts
 * import { release, selectEvents } from "iraq-conflict-data";
 * import { knownAt } from "iraq-conflict-data/changes";
 *
 * const then = knownAt(release.version);
 * selectEvents(then.events, { kind: "rocket-attack" }).length > 0; // => true
 * ```
 */
export function knownAt(version: string): RecordSet {
  return stepsSince("knownAt", version).reduce(undo, currentSet());
}
