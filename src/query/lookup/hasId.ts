import type { Identified } from "../../model/identified.js";
import { requireRecords } from "../../input/requireRecords.js";
import { recordShape } from "./byId.js";

/**
 * Checks whether a list of records, or of terms, has an id. Never throws, whatever `id` is.
 *
 * Use it for text that a person types, or that comes from a URL, before you pass it on. After the check,
 * TypeScript knows that the text is one of the ids.
 *
 * @typeParam Item - Any record or term.
 * @param records - One collection, or the terms of one list.
 * @param id - Anything.
 * @returns `true` when one of them has exactly this id.
 * @throws {RangeError} When the records do not have the form that `parseDataset` returns.
 * @remarks
 * O(n).
 * @example
 * ```ts
 * import { hasId, places, terms } from "iraq-conflict-data";
 *
 * hasId(places, "baghdad"); // => true
 * hasId(places, "bagdad"); // => false
 * hasId(terms.filter(({ list }) => list === "event-kinds"), "rocket-attack"); // => true
 * ```
 */
export function hasId<Item extends Identified>(
  records: readonly Item[],
  id: unknown,
): id is Item["id"] {
  requireRecords("hasId", "records", records, recordShape);
  return records.some((record) => record.id === id);
}
