import { dateBounds } from "../dates/dateBounds.js";
import { knownBounds } from "../dates/knownBounds.js";
import type { Drafted } from "../model/drafted.js";
import type { RecordDate } from "../model/recordDate.js";

/**
 * Works out the bounds of a date.
 *
 * @param date - With a readable `edtf`.
 * @returns The date with `earliest` and `latest`, and for a span also `startLatest` and `endEarliest`.
 */
export function deriveDate({ edtf, basis, note }: Drafted<RecordDate>): RecordDate {
  return {
    edtf,
    basis,
    ...(note !== undefined && { note }),
    ...knownBounds(edtf, dateBounds(edtf)),
  };
}
