import { type AnyDate, readBounds } from "../../input/readBounds.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireTerm } from "../../input/requireTerms.js";
import type { Bilingual } from "../../model/bilingual.js";
import { arabicMonths, englishMonths } from "../../dates/calendar.js";

/** Options of `formatDate`. */
export interface FormatDateOptions {
  /** English (`en`, the default) or Arabic (`ar`), with the month names that are used in Iraq. */
  readonly language?: keyof Bilingual | undefined;
}

/**
 * Writes a date in words, in English or Arabic. It has words for every form of EDTF.
 *
 * @param date - EDTF text, or the date of a record.
 * @param options - The language.
 * @returns Words and plain digits, without brackets, dashes, slashes or punctuation at the ends. Arabic is
 *   ready for right-to-left text and English for left-to-right text. In text of the other direction, wrap the
 *   result with `isolateRtl`.
 * @throws {RangeError} When the date cannot be read, or an option or the language is unknown.
 * @remarks
 * One pass over the text. EDTF, ISO 8601-2:2019, in the profile of `docs/design.md`: `?` is *perhaps*, `~` is
 * *about*, `%` is both. An unspecified day or month is not mentioned: `2020-11-XX` is *November 2020*.
 * @example
 * ```ts
 * import { formatDate } from "iraq-conflict-data";
 *
 * formatDate("2020-11-17"); // => "17 November 2020"
 * formatDate("/2020-08-19"); // => "until 19 August 2020"
 * formatDate("[2020-10-11..2020-10-20]"); // => "between 11 and 20 October 2020"
 * formatDate("2020-05-07/..", { language: "ar" }); // => "منذ 7 أيار 2020"
 * ```
 */
export function formatDate(date: AnyDate, options: FormatDateOptions = {}): string {
  const { language = "en" } = requireOptions("formatDate", options, ["language"]);
  requireTerm("formatDate", "language", language, ["en", "ar"]);
  readBounds("formatDate: date", date);
  const edtf = typeof date === "string" ? date : date.edtf;
  const words = WORDS[language];
  if (/^[[{]/.test(edtf)) return listed(edtf, words);
  return edtf.includes("/") ? spanned(edtf, words) : spelled(edtf, words);
}

/** The words of one language. */
interface Words {
  readonly months: readonly string[];
  readonly decade: (first: string, last: string) => string;
  readonly years: (first: string, last: string) => string;
  readonly perhaps: string;
  readonly about: string;
  readonly or: string;
  readonly and: string;
  readonly fromTo: (first: string, last: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly until: (last: string) => string;
  readonly alwaysUntil: (last: string) => string;
  readonly since: (first: string) => string;
  readonly orEarlier: (last: string) => string;
  readonly orLater: (first: string) => string;
  readonly unknown: string;
  readonly atUnknown: string;
  readonly always: string;
}

const WORDS: Readonly<Record<keyof Bilingual, Words>> = {
  en: {
    months: englishMonths,
    decade: (first) => `the ${first}s`,
    years: (first, last) => `the years ${first} to ${last}`,
    perhaps: "perhaps ",
    about: "about ",
    or: " or ",
    and: " and ",
    fromTo: (first, last) => `from ${first} to ${last}`,
    between: (first, last) => `between ${first} and ${last}`,
    until: (last) => `until ${last}`,
    alwaysUntil: (last) => `always until ${last}`,
    since: (first) => `since ${first}`,
    orEarlier: (last) => `${last} or earlier`,
    orLater: (first) => `${first} or later`,
    unknown: "an unknown day",
    atUnknown: "at an unknown time",
    always: "at all times",
  },
  ar: {
    months: arabicMonths,
    decade: (first, last) => `الأعوام ${first} إلى ${last}`,
    years: (first, last) => `الأعوام ${first} إلى ${last}`,
    perhaps: "ربما ",
    about: "نحو ",
    or: " أو ",
    and: " و",
    fromTo: (first, last) => `من ${first} إلى ${last}`,
    between: (first, last) => `بين ${first} و${last}`,
    until: (last) => `حتى ${last}`,
    alwaysUntil: (last) => `دائما حتى ${last}`,
    since: (first) => `منذ ${first}`,
    orEarlier: (last) => `${last} أو قبل ذلك`,
    orLater: (first) => `${first} أو بعد ذلك`,
    unknown: "يوم غير معلوم",
    atUnknown: "في وقت غير معلوم",
    always: "في كل وقت",
  },
};

/** `a/b`: every day of. */
function spanned(edtf: string, words: Words): string {
  const [first = "", last = ""] = edtf.split("/");
  const open = `${first === ".." ? ".." : ""}/${last === ".." ? ".." : ""}`;
  if (edtf === "../..") return words.always;
  if (edtf === "/") return words.atUnknown;
  if (open === "../") return words.alwaysUntil(last === "" ? words.unknown : spelled(last, words));
  if (open === "/..") return words.since(first === "" ? words.unknown : spelled(first, words));
  if (first === "") return words.until(spelled(last, words));
  if (last === "") return words.fromTo(spelled(first, words), words.unknown);
  return words.fromTo(spelledBefore(first, last, words), spelled(last, words));
}

/** `[a,b..c]`: some day of; `{a,b..c}`: all of. */
function listed(edtf: string, words: Words): string {
  const isAll = edtf.startsWith("{");
  const items = edtf.slice(1, -1).split(",");
  return items
    .map((item, index) => {
      const dots = item.indexOf("..");
      if (dots < 0) return spelledBefore(item, items[index + 1] ?? "", words);
      const [first, last] = [item.slice(0, dots), item.slice(dots + 2)];
      if (first === "") return (isAll ? words.alwaysUntil : words.orEarlier)(spelled(last, words));
      if (last === "") return (isAll ? words.since : words.orLater)(spelled(first, words));
      const pair = isAll ? words.fromTo : words.between;
      return pair(spelledBefore(first, last, words), spelled(last, words));
    })
    .join(isAll ? words.and : words.or);
}

/** A date without what the next one, which follows it, says again: `11` before `20 October 2020`. */
function spelledBefore(date: string, next: string, words: Words): string {
  const [year, month, day] = date.split("-");
  const [sameYear, sameMonth, otherDay] = next.split("-");
  if (!/^[\d-]+$/.test(date + next) || year !== sameYear) return spelled(date, words);
  if (day !== undefined && otherDay !== undefined && month === sameMonth)
    return String(Number(day));
  if (
    month === undefined ||
    sameMonth === undefined ||
    (day === undefined) !== (otherDay === undefined)
  ) {
    return spelled(date, words);
  }
  return [day && Number(day), monthOf(month, words)].filter(Boolean).join(" ");
}

/** One date, as far as it is known, with how sure it is. */
function spelled(date: string, words: Words): string {
  const mark = /[?~%]$/.exec(date)?.[0] ?? "";
  const [year = "", month = "XX", day = "XX"] = date.replace(/[?~%]$/, "").split("-");
  const known = year.includes("X")
    ? (year.endsWith("XX") ? words.years : words.decade)(
        year.replaceAll("X", "0"),
        year.replaceAll("X", "9"),
      )
    : [
        ...(day === "XX" ? [] : [Number(day)]),
        ...(month === "XX" ? [] : [monthOf(month, words)]),
        year,
      ].join(" ");
  return (
    (mark === "?" || mark === "%" ? words.perhaps : "") +
    (mark === "~" || mark === "%" ? words.about : "") +
    known
  );
}

function monthOf(month: string, { months }: Words): string {
  return months[Number(month) - 1] ?? month;
}
