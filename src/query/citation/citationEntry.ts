import { daysInMonth } from "../../dates/calendar.js";
import type { RecordDate } from "../../model/recordDate.js";

/** A date of publication, no finer than a citation can honestly print it. */
export interface CitationDate {
  /** Year, month and day, as far as known; two years when it may be either. */
  readonly parts: readonly (readonly number[])[];
  /** It lies near or within, not surely at, what `parts` says. */
  readonly approximate: boolean;
  /** No text states it. */
  readonly inferred: boolean;
}

/**
 * Turns a date into what a citation can print: the most exact day, month, year or pair of years that contains
 * all of it.
 */
export function citationDate({ edtf, basis, earliest, latest }: RecordDate): CitationDate | null {
  if (earliest === null || latest === null) return null;
  const inferred = basis === "inferred" || /[?%]/.test(edtf);
  const isRough = /[~%]/.test(edtf);
  const [year = 0, month = 1, day = 1] = earliest.split("-").map(Number);
  const [lastYear = 0, lastMonth = 1, lastDay = 1] = latest.split("-").map(Number);
  const of = (parts: readonly (readonly number[])[], isWhole: boolean): CitationDate => ({
    parts,
    approximate: isRough || !isWhole,
    inferred,
  });
  if (earliest === latest) return of([[year, month, day]], true);
  if (year !== lastYear) return of([[year], [lastYear]], false);
  if (month !== lastMonth) {
    return of([[year]], month === 1 && day === 1 && lastMonth === 12 && lastDay === 31);
  }
  return of([[year, month]], day === 1 && lastDay === daysInMonth(year, month));
}

/** A reference before it is put into a format. Its texts can be printed as they stand. */
export interface CitationEntry {
  /** Another one for every record and source. */
  readonly key: string;
  /** What sort of work. */
  readonly type: "article-newspaper" | "document" | "dataset";
  /** The title as printed, brackets included. */
  readonly title: string;
  /** The title in Arabic. */
  readonly titleArabic?: string;
  /** Who is responsible. */
  readonly author?: string;
  /** The outlet as printed, brackets included. */
  readonly outlet?: string;
  /** When it was published. */
  readonly date: CitationDate | null;
  /** The paragraphs, each once, in order. */
  readonly paragraphs: readonly number[];
  /** Version of a data set. */
  readonly version?: string;
  /** Which record of a data set, as printed behind that word: `iraq in places`. */
  readonly record?: string;
  /** How the date was found, or which record of a data set. */
  readonly note?: string;
  /** Language of the work. */
  readonly language: string;
  /** Where it can be read, without white space. */
  readonly url?: string;
}

/**
 * A key that parts make up: stable, readable, and another one for other parts.
 *
 * Letters, digits, `-` and `.` stay, as ids are made of them; any other character is spelled out, so
 * that `a b` and `a-b` remain two, and `:` joins the parts. BibTeX, biber and citeproc read it as it is.
 */
export function citationKey(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[^\p{L}\p{N}.-]/gu, spelled)).join(":");
}

function spelled(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}

/** Writes ascending numbers with runs drawn together: 3, 6, 7, 8 as `3, 6-8`. */
export function paragraphRanges(numbers: readonly number[], dash: string): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}${dash}${last}`))
    .join(", ");
}

/** The paragraphs as a reference prints them: `para. 3`, `paras. 3, 6–8`. */
export function paragraphWords(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? "para." : "paras."} ${paragraphRanges(numbers, "–")}`;
}
