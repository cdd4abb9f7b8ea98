import { isCalendarDay } from "../dates/calendar.js";
import { shown } from "../errors/shown.js";
import { requireText } from "./requireText.js";

/**
 * Refuses a value that is not a calendar day.
 *
 * @param caller - The helper that errors name.
 * @param name - The argument or option.
 * @param day - What was passed.
 * @throws {RangeError} Naming the caller, the name and the value.
 */
export function requireDay(caller: string, name: string, day: string): void {
  requireText(caller, name, day, "2020-11-17");
  if (!isCalendarDay(day)) {
    throw new RangeError(
      `${caller}: ${name} ${shown(day)} is not a calendar day. Pass YYYY-MM-DD, such as "2020-11-17".`,
    );
  }
}
