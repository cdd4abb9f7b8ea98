import { DISTANT_FUTURE, DISTANT_PAST } from "./bounds.js";
import { dateBounds } from "./dateBounds.js";

/** What a date bounds, as calendar days; the members that the compiler adds to the dates of records. */
export interface KnownBounds {
  /** First day it can have been, `YYYY-MM-DD`; `null` when the past is unbounded. */
  readonly earliest: string | null;
  /** Last day it can have been, `YYYY-MM-DD`; `null` when the future is unbounded. */
  readonly latest: string | null;
  /** Of a span: the day by which it had certainly begun; `null` when it had no beginning. */
  readonly startLatest?: string | null;
  /** Of a span: the day until which it certainly lasted; `null` when it has no end. */
  readonly endEarliest?: string | null;
}

/**
 * The first and the last day that a date can have been, as the dates of our records carry them.
 *
 * @param edtf - A date in our EDTF profile.
 * @returns `earliest` and `latest`. Of a span (`a/b` or `{a,b}`, *every day of*) also `startLatest` and
 *   `endEarliest`, either left out where nothing is known of it.
 * @throws {RangeError} When the text is outside the profile, names a day that does not exist, or ends before it starts.
 * @remarks
 * One pass, O(n). EDTF, ISO 8601-2:2019; `{ edtf, basis, ...boundsOf(edtf) }` makes a date for a record of your own.
 * @example
 * ```ts
 * boundsOf("2020-11"); // => { earliest: "2020-11-01", latest: "2020-11-30" }
 * boundsOf("2020-05/.."); // => { earliest: "2020-05-01", latest: null, startLatest: "2020-05-31", endEarliest: null }
 * boundsOf("2020-05/"); // => { earliest: "2020-05-01", latest: null, startLatest: "2020-05-31", endEarliest: "2020-05-01" }
 * ```
 */
export function boundsOf(edtf: string): KnownBounds {
  const { start, end } = dateBounds(edtf);
  const isSpan = edtf.includes("/") || edtf.startsWith("{");
  return {
    earliest: finite(start.earliest),
    latest: finite(end.latest),
    ...(isSpan && start.latest !== DISTANT_FUTURE && { startLatest: finite(start.latest) }),
    ...(isSpan && end.earliest !== DISTANT_PAST && { endEarliest: finite(end.earliest) }),
  };
}

function finite(day: string): string | null {
  return day === DISTANT_PAST || day === DISTANT_FUTURE ? null : day;
}
