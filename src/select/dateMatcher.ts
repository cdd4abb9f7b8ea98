import { begunBy, type DateBounds, firstDay, lastDay, lastedTo } from "../dates/bounds.js";
import type { RecordDate } from "../model/recordDate.js";
import type { Certainty } from "../input/requireTerms.js";

/** The members of a date that say where in time it lies. */
export type DatedBounds = Pick<RecordDate, "earliest" | "latest" | "startLatest" | "endEarliest">;

/**
 * Whether a date touches a window, in at least one reading of it or in every reading.
 *
 * A date touches the window when it starts no later than the window ends, and ends no earlier
 * than the window starts. `certain` asks this of its latest start and earliest end.
 *
 * @param window - Taken as widely as it can be read.
 */
export function dateMatcher(
  window: DateBounds,
  certainty: Certainty,
): (date: DatedBounds) => boolean {
  const first = window.start.earliest;
  const last = window.end.latest;
  return certainty === "possible"
    ? (date) => firstDay(date) <= last && lastDay(date) >= first
    : (date) => begunBy(date) <= last && lastedTo(date) >= first;
}
