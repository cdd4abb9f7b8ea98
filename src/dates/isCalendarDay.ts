import { daysInMonth } from "./daysInMonth.js";

/**
 * Tells whether something is a day that exists, written `YYYY-MM-DD`.
 *
 * @param text - Anything.
 * @returns `true` for a day from `0000-01-01` to `9999-12-31`, `false` for all else.
 * @remarks
 * O(1): no more than eleven characters are looked at. Proleptic Gregorian calendar, as in ISO 8601-1:2019,
 * without `Date`, which moves 30 February to March and reads the years 0 to 99 as 1900 to 1999.
 * @example
 * ```ts
 * isCalendarDay("2020-02-29"); // => true
 * isCalendarDay("2021-02-29"); // => false
 * isCalendarDay("2021-02"); // => false
 * ```
 */
export function isCalendarDay(text: unknown): boolean {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return 1 <= day && day <= daysInMonth(year, month);
}
