import { requireId } from "../../input/requireId.js";
import { requireRecords } from "../../input/requireRecords.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";
import type { Place } from "../../model/place.js";
import type { NoInfer } from "../../model/noInfer.js";

const placeShape: Shape = /* @__PURE__ */ (() => having({ id: text, path: listOf(text) }))();

/**
 * Checks whether one place lies in another. A place lies in itself.
 *
 * @typeParam Item - Places.
 * @param places - Both places must be among them.
 * @param inner - The id of the place that may lie inside.
 * @param outer - The id of the place that may contain it.
 * @returns `true` when `outer` is `inner`, or contains it at any depth.
 * @throws {RangeError} When no place has one of the ids; the message names the three nearest.
 * @remarks
 * O(n) to check and find the places. Reads the derived `path`, which comes from `parent`, never from
 * coordinates.
 * @example
 * ```ts
 * import { isWithin } from "iraq-conflict-data";
 *
 * const places = [{ id: "iraq", path: ["iraq"] }, { id: "baghdad", path: ["baghdad", "iraq"] }];
 * isWithin(places, "baghdad", "iraq"); // => true
 * isWithin(places, "iraq", "baghdad"); // => false
 * ```
 */
export function isWithin<Item extends Pick<Place, "id" | "path">>(
  places: readonly Item[],
  inner: NoInfer<Item["id"]>,
  outer: NoInfer<Item["id"]>,
): boolean {
  requireRecords("isWithin", "places", places, placeShape);
  const container = requireId("isWithin", "place", places, outer);
  return requireId("isWithin", "place", places, inner).path.includes(container.id);
}
