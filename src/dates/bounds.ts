/**
 * Stands for "no bound in the past". It sorts before every calendar day, so plain `<=` works.
 *
 * @remarks
 * Not a calendar day. Do not display it.
 * @example
 * ```ts
 * DISTANT_PAST < "0000-01-01"; // => true
 * ```
 */
export const DISTANT_PAST = "0000-00-00";

/**
 * Stands for "no bound in the future". It sorts after every calendar day, so plain `<=` works.
 *
 * @remarks
 * Not a calendar day. Do not display it.
 * @example
 * ```ts
 * DISTANT_FUTURE > "9999-12-31"; // => true
 * ```
 */
export const DISTANT_FUTURE = "9999-99-99";

/** One end of a time: some day from `earliest` to `latest`, both included. */
export interface End {
  /** The first day it can be, `YYYY-MM-DD`, or `DISTANT_PAST` or `DISTANT_FUTURE`. */
  readonly earliest: string;
  /** The last day it can be, `YYYY-MM-DD`, or `DISTANT_PAST` or `DISTANT_FUTURE`. */
  readonly latest: string;
}

/**
 * The start and the end of a time, each as the days that it may be.
 *
 * A day is *possibly* in it when `start.earliest <= day && day <= end.latest`,
 * *certainly* when `start.latest <= day && day <= end.earliest`.
 */
export interface DateBounds {
  /** The day it starts on. */
  readonly start: End;
  /** The day it ends on. */
  readonly end: End;
}

/** The bounds of a date, as calendar days: the fields that the compiler adds to the dates of records. */
export interface KnownBounds {
  /** The first day that it may have been, `YYYY-MM-DD`; `null` when there is no earliest day. */
  readonly earliest: string | null;
  /** The last day that it may have been, `YYYY-MM-DD`; `null` when there is no latest day. */
  readonly latest: string | null;
  /** Only for a span: the day by which it had certainly begun; `null` when it had no beginning. */
  readonly startLatest?: string | null;
  /** Only for a span: the day until which it certainly lasted; `null` when it has no end. */
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

/*
 * The four days of a date as records carry it. Here alone stands what a bound left out means: `null` is no bound
 * at all, and an inner bound left out is as wide as the outer bounds leave it.
 */

/** The first day it can have been. */
export function firstDay({ earliest }: Pick<KnownBounds, "earliest">): string {
  return earliest ?? DISTANT_PAST;
}

/** The last day it can have been. */
export function lastDay({ latest }: Pick<KnownBounds, "latest">): string {
  return latest ?? DISTANT_FUTURE;
}

/** The day by which it had certainly begun. */
export function begunBy(date: Pick<KnownBounds, "latest" | "startLatest">): string {
  return date.startLatest === undefined ? lastDay(date) : (date.startLatest ?? DISTANT_PAST);
}

/** The day until which it certainly lasted. */
export function lastedTo(date: Pick<KnownBounds, "earliest" | "endEarliest">): string {
  return date.endEarliest === undefined ? firstDay(date) : (date.endEarliest ?? DISTANT_FUTURE);
}

/** All four; no date at all bounds nothing. */
export function daysOf(date: KnownBounds = { earliest: null, latest: null }): DateBounds {
  return {
    start: { earliest: firstDay(date), latest: begunBy(date) },
    end: { earliest: lastedTo(date), latest: lastDay(date) },
  };
}

/**
 * The order of time: by the first day, then by the last. A time without a known start is sorted by its end,
 * because nothing else is known; a time without both comes last.
 */
export function compareBounds(one: DateBounds, other: DateBounds): -1 | 0 | 1 {
  return compare(standsAt(one), standsAt(other)) || compare(one.end.latest, other.end.latest);
}

function standsAt({ start, end }: DateBounds): string {
  return start.earliest === DISTANT_PAST ? end.latest : start.earliest;
}

function compare(one: string, other: string): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
