import { type DateBounds, DISTANT_FUTURE, DISTANT_PAST } from "./bounds.js";

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
 * The bounds of a date as records carry them.
 *
 * @param edtf - The text.
 * @param bounds - What was read of it.
 */
export function knownBounds(edtf: string, { start, end }: DateBounds): KnownBounds {
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
