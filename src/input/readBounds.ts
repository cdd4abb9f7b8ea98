import { type DateBounds, dateBounds } from "../dates/dateBounds.js";
import type { RecordDate } from "../model/recordDate.js";
import { refuse } from "./refuse.js";

/** A date as EDTF text, or as records have it. */
export type AnyDate = string | Pick<RecordDate, "edtf">;

/**
 * Reads a date in either form. It reads the text even if the record has derived bounds: only the text is
 * complete.
 *
 * @param where - What errors name: the caller, and the argument or criterion: `selectEvents: during`.
 * @throws {RangeError} When the date has neither form, or the text is not a date of our profile.
 */
export function readBounds(where: string, date: AnyDate): DateBounds {
  const text: unknown =
    typeof date === "string" ? date : (date as Partial<RecordDate> | null | undefined)?.edtf;
  if (typeof text !== "string") {
    return refuse(where, date, 'a date in EDTF, such as "2020-11", or the date of a record');
  }
  try {
    return dateBounds(text);
  } catch (error) {
    throw new RangeError(`${where}: ${(error as RangeError).message}`, { cause: error });
  }
}
