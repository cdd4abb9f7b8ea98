/** How many days a month of the proleptic Gregorian calendar has; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The day before a calendar day, `YYYY-MM-DD`. There is none before the year 0. O(1). */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, -14);
}

/**
 * Checks whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @param text - Anything.
 * @returns `true` for a day from `0000-01-01` to `9999-12-31`, `false` for anything else.
 * @remarks
 * O(1): reads at most eleven characters. Proleptic Gregorian calendar, as in ISO 8601-1:2019,
 * without `Date`, which turns 30 February into a day in March, and the years 0 to 99 into 1900 to 1999.
 * @example
 * ```ts
 * import { isCalendarDay } from "iraq-conflict-data";
 *
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

/** A week from Monday to Sunday. */
interface IsoWeek {
  /** Year and week, such as `2020-W47`. The year is that of the week's Thursday. */
  readonly key: string;
  /** Its Monday, `YYYY-MM-DD`. */
  readonly first: string;
  /** Its Sunday, `YYYY-MM-DD`. */
  readonly last: string;
}

const DAY = 86_400_000;

/**
 * The week that a day lies in.
 *
 * @param day - A calendar day, `YYYY-MM-DD`.
 * @remarks ISO 8601-1:2019. O(1).
 */
export function isoWeek(day: string): IsoWeek {
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
  const year = write(monday + 3 * DAY).slice(0, -6);
  const week = Math.floor((monday + 3 * DAY - Date.parse(`${year}-01-01`)) / (7 * DAY)) + 1;
  return {
    key: `${year}-W${String(week).padStart(2, "0")}`,
    first: write(monday),
    last: write(monday + 6 * DAY),
  };
}

function write(time: number): string {
  return new Date(time).toISOString().slice(0, -14);
}

/** The months in English, January first. */
export const englishMonths: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The months in Arabic, by the names that Iraq uses, January first. */
export const arabicMonths: readonly string[] = [
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
];
