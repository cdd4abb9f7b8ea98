import { dateBounds, DISTANT_FUTURE, DISTANT_PAST } from "../edtf/dateBounds.js";
import type { Drafted } from "../model/drafted.js";
import type { RecordDate } from "../model/recordDate.js";

/**
 * Works out the bounds of a date.
 *
 * @param date - With a readable `edtf`.
 * @returns The date with `earliest` and `latest`, and for a span also `startLatest` and `endEarliest`.
 */
export function deriveDate({ edtf, basis, note }: Drafted<RecordDate>): RecordDate {
  const { start, end } = dateBounds(edtf);
  return {
    edtf,
    basis,
    ...(note !== undefined && { note }),
    earliest: finite(start.earliest),
    latest: finite(end.latest),
    // An end that nobody knows bounds nothing: the member stays away, and nothing is certain.
    ...(isSpan(edtf) && start.latest !== DISTANT_FUTURE && { startLatest: finite(start.latest) }),
    ...(isSpan(edtf) && end.earliest !== DISTANT_PAST && { endEarliest: finite(end.earliest) }),
  };
}

function isSpan(edtf: string): boolean {
  return edtf.includes("/") || edtf.startsWith("{");
}

function finite(day: string): string | null {
  return day === DISTANT_PAST || day === DISTANT_FUTURE ? null : day;
}
