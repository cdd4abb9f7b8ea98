import leven from "leven";
import { nearestTo } from "../errors/nearestTo.js";
import type { OneOrMore } from "./requireValues.js";

/** Shorter ids are too similar to each other: `iran` is not a typo for `iraq`. */
const SHORTEST = 5;
/** No id of a record is longer, and comparing takes time with the square of the length. */
const LONGEST = 100;
/** With more wrong letters, it may be another id. */
const MOST_WRONG = 2;

/**
 * Refuses an id that no record mentions when it is a near miss of one that is mentioned: at most two wrong
 * letters, in an id of 5 to 100 letters. Any other id is accepted, because records that were selected before
 * may not mention it any more. A different number is not a near miss: `round-2` is not `round-1`.
 *
 * @param caller - The helper that errors name.
 * @param name - The criterion.
 * @param wanted - Its ids. Left out, the criterion has no effect.
 * @param known - The ids that are mentioned.
 * @throws {RangeError} Naming the caller, the id and at most three nearest ids.
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
