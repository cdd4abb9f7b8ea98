/**
 * Stands for "no bound in the past". It sorts before every calendar day, so plain `<=` works.
 *
 * @remarks
 * Not a calendar day, and never meant for display.
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
 * Not a calendar day, and never meant for display.
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
 * When a time starts and ends, each as the days it can be.
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
