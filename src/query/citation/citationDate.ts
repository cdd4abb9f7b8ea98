import { daysInMonth } from "../../dates/daysInMonth.js";
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

/** Makes of a date what a citation can print: the finest day, month, year or pair of years that holds it all. */
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
