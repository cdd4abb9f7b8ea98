import type { RecordSet } from "./recordSet.js";
import type { BackwardChange } from "./releaseHistory.js";

/**
 * Records that were released once, are gone now, and have no redirect: whoever refers to them is left alone.
 *
 * @param everRemoved - All changes since the first release, and those that are not yet released.
 * @param set - The records now.
 * @returns Each as `collection/id`; terms and redirects are not asked for.
 */
export function lostIds(everRemoved: readonly BackwardChange[], set: RecordSet): string[] {
  const retired = new Set(set.redirects.map(({ collection, id }) => `${collection}/${id}`));
  return everRemoved
    .filter(({ kind, collection }) => kind === "removed" && collection !== "terms")
    .map(({ collection, id }) => (collection === "redirects" ? id : `${collection}/${id}`))
    .filter((key) => !retired.has(key));
}
