import type { End } from "./bounds.js";
import { daysInMonth } from "./daysInMonth.js";

/** A year, month or day, `X` only from the right, then one qualifier or none. */
const DATE = /^(?:\d\d[\dX]X|\d{4}(?:-XX){0,2}|\d{4}-\d\d(?:-(?:\d\d|XX))?)[?~%]?$/;

/**
 * The first and last day one date can be. Qualifiers say how sure it is, not how wide.
 *
 * @throws {RangeError} When the text is not a date of our profile, or names a month or day that does not exist.
 */
export function readDate(text: string): End {
  if (!DATE.test(text)) {
    throw new RangeError(
      `"${text}" is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, XX for what is unknown, ?, ~ or % last.`,
    );
  }
  const [year = "", month, day] = text.replace(/(?:-XX)*[?~%]?$/, "").split("-");
  if (Number(month) > 20) {
    throw new RangeError(`"${text}" is a season. Write its months: [${year}-03..${year}-05].`);
  }
  const days = daysInMonth(Number(year), Number(month ?? 12));
  if (days === 0) {
    throw new RangeError(`"${text}" does not exist: months are 01 to 12. Write ${year}.`);
  }
  if (day === "00" || Number(day) > days) {
    throw new RangeError(
      `"${text}" does not exist: ${year}-${month} has ${days} days. Write an existing day or ${year}-${month}.`,
    );
  }
  return {
    earliest: [year.replaceAll("X", "0"), month ?? "01", day ?? "01"].join("-"),
    latest: [year.replaceAll("X", "9"), month ?? 12, day ?? days].join("-"),
  };
}
