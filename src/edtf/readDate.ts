import type { End } from "./bounds.js";
import { daysInMonth } from "./daysInMonth.js";
import { shown } from "../errors/shown.js";

/** A decade or century alone, or a year with month and day as far as they are known; then one qualifier or none. */
const DATE = /^(?:(\d\d[\dX]X)|(\d{4})(?:(?:-XX){1,2}|-(\d\d)(?:-(\d\d|XX))?)?)[?~%]?$/;

/**
 * The first and last day one date can be. Qualifiers say how sure it is, not how wide.
 *
 * @throws {RangeError} When the text is not a date of our profile, or names a month or day that does not exist.
 */
export function readDate(text: string): End {
  const [whole, years, year = "", month, dayOrUnknown] = DATE.exec(text) ?? [];
  if (whole === undefined) {
    throw new RangeError(
      `${shown(text)} is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, XX for what is unknown, ?, ~ or % last.`,
    );
  }
  if (years !== undefined) {
    return {
      earliest: `${years.replaceAll("X", "0")}-01-01`,
      latest: `${years.replaceAll("X", "9")}-12-31`,
    };
  }
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) > 20) {
    throw new RangeError(`${shown(text)} is a season. Write its months: [${year}-03..${year}-05].`);
  }
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) {
    throw new RangeError(`${shown(text)} does not exist: months are 01 to 12. Write ${year}.`);
  }
  const day = dayOrUnknown === "XX" ? undefined : dayOrUnknown;
  if (day === "00" || Number(day) > days) {
    throw new RangeError(
      `${shown(text)} does not exist: ${year}-${month} has ${days} days. Write an existing day or ${year}-${month}.`,
    );
  }
  return {
    earliest: `${year}-${month}-${day ?? "01"}`,
    latest: `${year}-${month}-${day ?? days}`,
  };
}
