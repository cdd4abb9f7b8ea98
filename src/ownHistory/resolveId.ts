import { currentIds } from "../collections/currentIds.js";
import type { DatasetIds } from "../collections/ids.js";
import { redirects } from "../collections/redirects.js";
import type { RetiredIds } from "../collections/retiredIds.js";
import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";
import { requireOptions } from "../input/requireOptions.js";
import { requireTerm } from "../input/requireTerms.js";
import { requireText } from "../input/requireText.js";
import type { CollectionName } from "../model/collectionName.js";
import type { Redirect } from "../model/redirect.js";

/**
 * The ids of a collection that were released and are retired.
 *
 * @typeParam Name - The collection.
 */
export type RetiredId<Name extends CollectionName = CollectionName> = {
  [Each in Name]: keyof RetiredIds[Each];
}[Name];

/** The ids of each kind of record, and those that are retired. */
export interface ReleasedIds extends DatasetIds {
  /** Ids that are retired. */
  readonly retired: RetiredId;
}

/** Every id that was ever released. */
export type ReleasedId = ReleasedIds[keyof ReleasedIds];

/** What became of an id. */
export interface ResolvedId {
  /** `current`: the record is there. `merged`, `split` or `retracted`: the id is retired. */
  readonly status: "current" | Redirect["kind"];
  /** The collection that it belongs to, or did. */
  readonly collection: CollectionName;
  /** The ids to use now, all current: itself, the one it was merged into, those it was split into, none when retracted. */
  readonly successors: readonly string[];
  /** Why it was retired. */
  readonly reason?: string;
}

/** Options of `resolveId`. */
export interface ResolveOptions {
  /** The collection that it belongs to; needed where two collections have an id of that name. */
  readonly collection?: CollectionName | undefined;
}

/**
 * What became of an id that was released at any time, and which ids to use now. One step is enough: no successor is
 * retired itself.
 *
 * @param id - Any id of this package or an earlier release of it.
 * @param options - The collection, where the id is not enough.
 * @returns Its status, and the current ids.
 * @throws {RangeError} When no record ever had the id (the message names the three nearest), or when records of
 *   several collections have it and no collection is told.
 * @remarks O(n) in the ids.
 * @example
 * ```ts
 * import { resolveId } from "iraq-conflict-data/changes";
 *
 * resolveId("green-zone"); // => { status: "current", collection: "places", successors: ["green-zone"] }
 * resolveId("iraq", { collection: "places" }).status; // => "current"
 * ```
 */
export function resolveId(
  id: ReleasedId | (string & Record<never, never>),
  options: ResolveOptions = {},
): ResolvedId {
  requireText("resolveId", "id", id, "kataib-hezbollah");
  const { collection } = requireOptions("resolveId", options, ["collection"]);
  const names = Object.keys(currentIds) as CollectionName[];
  if (collection !== undefined) requireTerm("resolveId", "collection", collection, names);
  const searched = collection === undefined ? names : [collection];
  const [found, another] = searched.flatMap((name) => resolveIn(name, id));
  if (found === undefined) throw unknownId(id, searched);
  if (another !== undefined) {
    throw new RangeError(
      `resolveId: ${shown(id)} is an id of ${found.collection} and of ${another.collection}. ` +
        `Pass one of them as { collection }.`,
    );
  }
  return found;
}

function resolveIn(collection: CollectionName, id: string): ResolvedId[] {
  if (currentIds[collection].includes(id))
    return [{ status: "current", collection, successors: [id] }];
  return redirects
    .filter((redirect) => redirect.collection === collection && redirect.id === id)
    .map(({ kind, into, reason }) => ({ status: kind, collection, successors: into, reason }));
}

function unknownId(id: string, collections: readonly CollectionName[]): RangeError {
  const ids = [
    ...collections.flatMap((name) => currentIds[name]),
    ...redirects.filter((one) => collections.includes(one.collection)).map((one) => one.id),
  ];
  return new RangeError(
    `resolveId: no release had a record ${shown(id)}` +
      `${collections.length === 1 ? ` in ${collections.join()}` : ""}. ` +
      `Nearest: ${nearestTo(id, [...new Set(ids)]).join(", ")}.`,
  );
}
