import type { Identified } from "../../model/identified.js";
import { requireRecords } from "../../input/requireRecords.js";
import { recordShape } from "./byId.js";

/**
 * Tells whether a record has an id, or a list of terms a term; never throws for what a person typed.
 *
 * For what a person types or an address holds: ask this before you pass it on. After it the compiler
 * takes the text for one of the ids.
 *
 * @typeParam Item - Any record or term.
 * @param records - One collection, or the terms of one list.
 * @param id - Anything.
 * @returns `true` when one of them has exactly this id.
 * @throws {RangeError} When the records are not as `parseDataset` gives them.
 * @remarks
 * O(n).
 * @example
 * ```ts
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
