import { type DateBounds, dateBounds } from "../edtf/dateBounds.js";
import type { RecordDate } from "../model/recordDate.js";

/** A date as EDTF text, or as records carry it. */
export type AnyDate = string | Pick<RecordDate, "edtf">;

/**
 * Reads a date of either form. The text is read even if bounds were derived from it: it is the whole truth.
 *
 * @param where - What errors name: the caller, and the criterion if there is one.
 * @throws {RangeError} When the text is not a date of our profile.
 */
export function readBounds(where: string, date: AnyDate): DateBounds {
  try {
    return dateBounds(typeof date === "string" ? date : date.edtf);
  } catch (error) {
    throw new RangeError(`${where}: ${(error as RangeError).message}`, { cause: error });
  }
}
