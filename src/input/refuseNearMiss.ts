import leven from "leven";
import { nearestTo } from "../errors/nearestTo.js";
import type { OneOrMore } from "./requireValues.js";

/** Shorter ids lie too near each other: `iran` is no slip of `iraq`. */
const SHORTEST = 5;
/** No id of a record is longer, and comparing takes time with the square of the length. */
const LONGEST = 100;
/** More letters wrong, and it may well be another id. */
const MOST_WRONG = 2;

/**
 * Refuses an id that nothing mentions when it is a slip of one that is mentioned: two letters
 * wrong at most, in an id of five or more and a hundred or less. Any other id is let pass, since records that were
 * selected before may mention it no longer. Neither is another number a slip: `round-2` is not `round-1`.
 *
 * @param caller - The helper that errors name.
 * @param name - The criterion.
 * @param wanted - Its ids; left out, it asks nothing.
 * @param known - The ids that are mentioned.
 * @throws {RangeError} Naming the caller, the id and the nearest ones, three at most.
 */
export function refuseNearMiss(
  caller: string,
  name: string,
  wanted: OneOrMore<string> | undefined,
  known: ReadonlySet<string>,
): void {
  if (wanted === undefined) return;
  for (const id of typeof wanted === "string" ? [wanted] : wanted) {
    if (id.length < SHORTEST || id.length > LONGEST || known.has(id)) continue;
    const slips = [...known].filter((other) => isSlip(id, other));
    if (slips.length > 0) {
      throw new RangeError(
        `${caller}: no record has "${id}" for ${name}. Nearest: ${nearestTo(id, slips).join(", ")}.`,
      );
    }
  }
}

function isSlip(id: string, other: string): boolean {
  return (
    Math.abs(id.length - other.length) <= MOST_WRONG &&
    leven(id, other, { maxDistance: MOST_WRONG + 1 }) <= MOST_WRONG &&
    id.replace(/\D/g, "") === other.replace(/\D/g, "")
  );
}
