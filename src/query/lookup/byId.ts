import type { Identified } from "../../model/identified.js";
import { requireId } from "../../input/requireId.js";
import { requireRecords } from "../../input/requireRecords.js";
import { having, type Shape, text } from "../../input/shape.js";
import type { NoInfer } from "../../model/noInfer.js";

/** What is read of a record to find it. */
export const recordShape: Shape = /* @__PURE__ */ (() => having({ id: text }))();

/**
 * The record with an id.
 *
 * TypeScript knows the ids, so an id that is missing is a mistake: it throws an error instead of returning
 * nothing.
 *
 * @typeParam Item - Any record.
 * @param records - One collection.
 * @param id - The id of one of them.
 * @returns The record itself, not a copy.
 * @throws {RangeError} When no record has the id; the message names the three nearest.
 * @remarks
 * O(n). The nearest ids are found by Levenshtein distance; ids at the same distance are in the order of the
 * collection.
 * @example
 * ```ts
 * import { byId } from "iraq-conflict-data";
 *
 * byId([{ id: "basra" }, { id: "baghdad" }], "baghdad"); // => { id: "baghdad" }
 * ```
 */
export function byId<Item extends Identified>(
  records: readonly Item[],
  id: NoInfer<Item["id"]>,
): Item {
  requireRecords("byId", "records", records, recordShape);
  return requireId("byId", "record", records, id);
}
