import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";
import { requireText } from "./requireText.js";

/** Of a longer id, what lies behind would only fill the message. */
const LONGEST = 80;

/**
 * The record with an id, for a helper that was given the id as an argument.
 *
 * @param records - Each with an id; `requireRecords` comes first.
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
  requireText(caller, `the id of the ${thing}`, id, records[0]?.id ?? "iraq");
  const nearest = nearestTo(
    id,
    records.map((record) => record.id),
  ).map((near) => near.slice(0, LONGEST));
  throw new RangeError(
    `${caller}: no ${thing} ${shown(id)}. ` +
      (nearest.length > 0 ? `Nearest: ${nearest.join(", ")}.` : `No ${thing} was passed.`),
  );
}
