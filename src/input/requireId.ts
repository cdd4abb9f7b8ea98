import { nearestTo } from "../errors/nearestTo.js";

/**
 * The record with an id, for a helper that was given the id as an argument.
 *
 * @throws {RangeError} Naming the caller, the id and the three nearest.
 */
export function requireId<Item extends { readonly id: string }>(
  caller: string,
  thing: string,
  records: readonly Item[],
  id: string,
): Item {
  const found = records.find((record) => record.id === id);
  if (found) return found;
  const nearest = nearestTo(
    id,
    records.map((record) => record.id),
  );
  throw new RangeError(
    `${caller}: no ${thing} "${id}". ` +
      (nearest.length > 0 ? `Nearest: ${nearest.join(", ")}.` : `No ${thing} was passed at all.`),
  );
}
