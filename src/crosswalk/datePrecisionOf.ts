import { DISTANT_FUTURE, DISTANT_PAST } from "../dates/bounds.js";
import { daysInMonth } from "../dates/calendar.js";
import { type AnyDate, readBounds } from "../input/readBounds.js";
import { requireTerm } from "../input/requireTerms.js";
import type { CrosswalkCode } from "../model/term.js";
import { type FieldCode, PRECISION_SCHEMES, type PrecisionScheme } from "./fieldCode.js";

/**
 * Why a scheme has no precision code for a date: the date has no first or no last day; it is wider than the widest
 * period that the scheme codes; or the act goes on for several days, and the scheme has a row for each.
 */
export type DatePrecisionReason = "no-bounds" | "too-wide" | "several-days";

const DAY = 86_400_000;

/** The widest period of each code, in days. */
const WIDEST: Readonly<
  Record<PrecisionScheme, readonly (readonly [days: number, code: string])[]>
> = {
  acled: [
    [1, "1"],
    [7, "2"],
    [31, "3"],
  ],
  ucdp: [
    [1, "1"],
    [6, "2"],
    [7, "3"],
    [31, "4"],
    [366, "5"],
  ],
};

/**
 * How exactly a date is known, as ACLED (`time_precision`) or UCDP GED (`date_prec`) would code it.
 *
 * ACLED: `1` the day, `2` a week or a similar period, `3` a month. UCDP: `1` the day, `2` two to six days, `3` a week,
 * `4` eight days to a month, `5` more than a month, at most a year.
 *
 * @param date - EDTF, or the date of a record.
 * @param scheme - `acled` or `ucdp`.
 * @returns The code, or the reason why there is none. `match` is `exact` for a day, `close` for a week or a calendar
 *   month, and `broad` for any other period, which the code is wider than.
 * @throws {RangeError} When the date is not EDTF of our profile, or the scheme is not one of the two.
 * @remarks
 * O(1) in all but the length of the date. Our own mapping, by the width of all days that the date may mean. A day with
 * `~` or `%` is near the day and not surely on it, so it has the code of a few days; `?` doubts the report and not the
 * width. A period that lasted (`2020-11-17/2020-11-19`, _every day of_) has a code in UCDP, whose rows have a first and
 * a last day, and none in ACLED, which has one row a day.
 *
 * ACLED Codebook (time precision); UCDP GED Codebook (date_prec).
 * @example
 * ```ts
 * import { datePrecisionOf } from "iraq-conflict-data";
 *
 * datePrecisionOf("2020-11-17", "acled"); // => { scheme: "acled", code: "1", match: "exact" }
 * datePrecisionOf("2020-11", "ucdp"); // => { scheme: "ucdp", code: "4", match: "close" }
 * datePrecisionOf("2020", "acled"); // => { scheme: "acled", none: "too-wide" }
 * ```
 */
export function datePrecisionOf<Scheme extends PrecisionScheme>(
  date: AnyDate,
  scheme: Scheme,
): FieldCode<Scheme, DatePrecisionReason> {
  requireTerm("datePrecisionOf", "scheme", scheme, PRECISION_SCHEMES);
  return dateCode("datePrecisionOf: date", date, scheme);
}

/** The same, for a caller that errors name instead, with a scheme that is one. */
export function dateCode<Scheme extends PrecisionScheme>(
  where: string,
  date: AnyDate,
  scheme: Scheme,
): FieldCode<Scheme, DatePrecisionReason> {
  const { start, end } = readBounds(where, date);
  const edtf = typeof date === "string" ? date : date.edtf;
  const [first, last] = [start.earliest, end.latest];
  if (first === DISTANT_PAST || last === DISTANT_FUTURE) return { scheme, none: "no-bounds" };
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  if (scheme === "acled" && days > 1 && /[/{]/.test(edtf)) return { scheme, none: "several-days" };
  const width = days === 1 && /[~%]/.test(edtf) ? 2 : days;
  const code = WIDEST[scheme].find(([most]) => width <= most)?.[1];
  return code === undefined
    ? { scheme, none: "too-wide" }
    : { scheme, code, match: matchOf(width, first, last) };
}

function matchOf(width: number, first: string, last: string): CrosswalkCode["match"] {
  if (width === 1) return "exact";
  const [year, month, day] = last.split("-").map(Number);
  const isMonth =
    first.slice(0, 7) === last.slice(0, 7) &&
    first.endsWith("-01") &&
    day === daysInMonth(year ?? 0, month ?? 0);
  return width === 7 || isMonth ? "close" : "broad";
}
