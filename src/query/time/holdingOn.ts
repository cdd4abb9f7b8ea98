import { isCalendarDay } from "../../edtf/isCalendarDay.js";
import type { Spanning } from "../../model/spanning.js";
import { asOf } from "./asOf.js";
import type { Certainty } from "../../input/certainty.js";
import { requireCertainty } from "../../input/requireCertainty.js";

/**
 * Keeps what held on a day, as `asOf` does; without a day, everything.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When the day is not a calendar day, or the certainty neither of the two.
 */
export function holdingOn(
  caller: string,
  day: string | undefined,
  certainty: Certainty = "certain",
): <Item extends Spanning>(records: readonly Item[]) => readonly Item[] {
  requireCertainty(caller, certainty);
  if (day === undefined) return (records) => records;
  if (!isCalendarDay(day)) {
    throw new RangeError(`${caller}: "${day}" is not a calendar day. Pass YYYY-MM-DD.`);
  }
  return (records) => asOf(records, day, certainty);
}
