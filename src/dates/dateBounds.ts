import { shown } from "../errors/shown.js";
import { type DateBounds, DISTANT_FUTURE, DISTANT_PAST, type End } from "./bounds.js";
import { daysInMonth } from "./calendar.js";

export { DISTANT_FUTURE, DISTANT_PAST, type DateBounds } from "./bounds.js";

/**
 * Reads an EDTF date of our profile as the days on which it can start and end.
 *
 * A date (`2020`, `2020-11`, `2020-11-17`) and a one-of list (`[2020-11-10,2020-11-17]`,
 * `[2020-10-11..2020-10-20]`) mean *some day within*, so start and end are the same days.
 * An interval (`2020-05/2020-11`) means *every day* from some day of the first end to some
 * day of the second; `..` is an end that is open; a blank is an end that nobody knows. An all-of
 * list (`{2020-11-10,2020-11-17}`) runs from its earliest to its latest item: bounds cannot
 * show the gaps between its items.
 *
 * `X` marks unspecified digits (`202X`, `20XX`, `2020-XX`, `2020-11-XX`, `2020-XX-XX`).
 * `?`, `~` and `%` after a date say how certain it is. They do not change the bounds.
 *
 * @param edtf - In our profile of ISO 8601-2:2019: level 0 without times, level 1 without seasons and
 *   years outside 0000 to 9999, and of level 2 the lists and the intervals with unspecified digits.
 * @returns Four calendar days. `DISTANT_PAST` and `DISTANT_FUTURE` stand for no bound.
 * @throws {RangeError} When the text is outside the profile, or names a day that does not exist,
 *   or ends before it starts.
 * @remarks
 * One pass, O(n). Seasons are left out because their months differ between hemispheres and between the
 * meteorological and the astronomical year: `[2020-03..2020-05]` says which. An open end certainly has no
 * bound; an unknown end only possibly has none. So `2020-05-07/..` certainly covers 2021, and `2020-05-07/`
 * does not. A vague end is limited by the other end.
 * @example
 * ```ts
 * dateBounds("2020-11").start.latest; // => "2020-11-30"
 * dateBounds("2020-05-07/").end; // => { earliest: "2020-05-07", latest: DISTANT_FUTURE }
 * dateBounds("[2020-10-11..2020-10-20]").end; // => { earliest: "2020-10-11", latest: "2020-10-20" }
 * ```
 */
export function dateBounds(edtf: string): DateBounds {
  if (/^[[{]/.test(edtf)) return listBounds(edtf);
  if (edtf.includes("/")) return intervalBounds(edtf);
  const someDay = readDate(edtf);
  return { start: someDay, end: someDay };
}

/**
 * Reads an EDTF interval, as valid time is written, as the days it can start and end on.
 *
 * The same as `dateBounds`, except that a single date or a list is refused: what held
 * on *some day within* May 2020 is not what held from May to May.
 *
 * @param valid - Two ends around one `/`, each a date, `..` (open) or blank (unknown).
 * @returns Four calendar days. `DISTANT_PAST` and `DISTANT_FUTURE` stand for no bound.
 * @throws {RangeError} When the text is not an interval of our profile, or ends before it starts.
 * @remarks
 * One pass, O(n). ISO 8601-2:2019; see `dateBounds` for what the profile takes and leaves out.
 * @example
 * ```ts
 * intervalBounds("2020-05/2022-10").start; // => { earliest: "2020-05-01", latest: "2020-05-31" }
 * intervalBounds("2020-05-07/").end.earliest; // => "2020-05-07"
 * ```
 */
export function intervalBounds(valid: string): DateBounds {
  const [first = "", last, more] = valid.split("/", 3);
  if (last === undefined || more !== undefined) {
    fail(
      valid,
      'is not an interval. Write start/end, such as 2020-05/2020-11, with ".." for an open end, blank for an unknown one.',
    );
  }
  return boundsBetween(first, last);
}

/** A blank item, a list of `..` alone, a list open in its middle, or too many dots. */
const MISPLACED = /(?:^|,)(?:,|$)|^\.\.$|,\.\.|\.\.,|\.{3}/;

/** From the earliest to the latest thing listed, in whatever order: `[a,b..c]` is some day of it, `{a,b..c}` all of it. */
function listBounds(text: string): DateBounds {
  const closing = text.startsWith("[") ? "]" : "}";
  const listed = text.slice(1, -1);
  if (!text.endsWith(closing) || MISPLACED.test(listed)) {
    fail(text, "is not a list. Write [a,b..c] or {a,b..c}, open only at its ends.");
  }
  const { start, end } = listed
    .split(",")
    .map((item) => {
      const dots = item.indexOf("..");
      return dots < 0
        ? boundsBetween(item, item)
        : boundsBetween(item.slice(0, dots) || "..", item.slice(dots + 2) || "..");
    })
    .reduce((one, other) => ({
      start: choose(earlierOf, one.start, other.start),
      end: choose(laterOf, one.end, other.end),
    }));
  if (closing === "}") return { start, end };
  const someDay = { earliest: start.earliest, latest: end.latest };
  return { start: someDay, end: someDay };
}

/**
 * From one end to another, each a date, `..` (open) or blank (unknown).
 * The ends cap each other: what ended in May 2020 had started by 31 May.
 */
function boundsBetween(first: string, last: string): DateBounds {
  const start = readEnd(first, DISTANT_PAST);
  const end = readEnd(last, DISTANT_FUTURE);
  if (start.earliest > end.latest) fail(first, `is later than ${shown(last)}. Swap the two.`);
  return {
    start: { earliest: start.earliest, latest: earlierOf(start.latest, end.latest) },
    end: { earliest: laterOf(start.earliest, end.earliest), latest: end.latest },
  };
}

function readEnd(text: string, whenOpen: string): End {
  if (text === "..") return { earliest: whenOpen, latest: whenOpen };
  if (text === "") return { earliest: DISTANT_PAST, latest: DISTANT_FUTURE };
  return readDate(text);
}

/** A decade or century alone, or a year with month and day as far as they are known; then one qualifier or none. */
const DATE = /^(?:(\d\d[\dX]X)|(\d{4})(?:(?:-XX){1,2}|-(\d\d)(?:-(\d\d|XX))?)?)[?~%]?$/;

/** The first and last day one date can be. Qualifiers say how sure it is, not how wide. */
function readDate(text: string): End {
  const [, years, year = "", month, dayOrUnknown] =
    DATE.exec(text) ??
    fail(text, "is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, XX if unknown, ?, ~ or % last.");
  if (month === undefined) {
    const known = years ?? year;
    return {
      earliest: `${known.replaceAll("X", "0")}-01-01`,
      latest: `${known.replaceAll("X", "9")}-12-31`,
    };
  }
  if (Number(month) > 20) {
    fail(text, `is a season. Write its months, such as [${year}-03..${year}-05].`);
  }
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) fail(text, `does not exist: months are 01 to 12. Correct it, or write ${year}.`);
  const day = dayOrUnknown === "XX" ? undefined : dayOrUnknown;
  if (day === "00" || Number(day) > days) {
    fail(
      text,
      `does not exist: ${year}-${month} has ${days} days. Correct it, or write ${year}-${month}.`,
    );
  }
  return {
    earliest: `${year}-${month}-${day ?? "01"}`,
    latest: `${year}-${month}-${day ?? days}`,
  };
}

function choose(of: typeof earlierOf, one: End, other: End): End {
  return { earliest: of(one.earliest, other.earliest), latest: of(one.latest, other.latest) };
}

/** The earlier of two days; infinity counts, see `DISTANT_PAST`. */
export function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}

/** The later of two days; infinity counts, see `DISTANT_FUTURE`. */
export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

function fail(text: string, why: string): never {
  throw new RangeError(`${shown(text)} ${why}`);
}

/**
 * Checks whether a value is an EDTF date of our profile, as `during` takes it. Never throws.
 *
 * Use it for what a person types, before you pass it on. The error of `boundsOf` says why a text is not a date.
 *
 * @param text - Anything.
 * @returns `true` for a date, an interval or a list of our profile; `false` for anything else.
 * @remarks
 * One pass, O(n). EDTF, ISO 8601-2:2019; `docs/design.md` has the profile.
 * @example
 * ```ts
 * import { isEdtf } from "iraq-conflict-data";
 *
 * isEdtf("2020-11~"); // => true
 * isEdtf("2020-1"); // => false
 * isEdtf("November 2020"); // => false
 * ```
 */
export function isEdtf(text: unknown): boolean {
  if (typeof text !== "string") return false;
  try {
    dateBounds(text);
    return true;
  } catch {
    return false;
  }
}
