import type { DateBasis } from "../vocabulary/dateBases.js";

/**
 * When something was, no more exactly than the text says.
 *
 * `edtf` is the date itself. The compiler works out the bounds from it, so that you can sort and select
 * without an EDTF parser.
 *
 * @remarks EDTF, ISO 8601-2:2019, in the profile of `docs/design.md`.
 */
export interface RecordDate {
  /**
   * The date in EDTF. `2020-11` and `[2020-11-10..2020-11-20]` mean *some day within*,
   * `2019-10/2020-08` means *every day of*; a blank end is unknown, and `..` is open.
   */
  readonly edtf: string;
  /** Whether the text states the date or the coder worked it out. */
  readonly basis: DateBasis;
  /** How it was worked out. Always present when `basis` is `inferred`. */
  readonly note?: string;
  /** The first day that it may have been, `YYYY-MM-DD`; `null` when there is no earliest day. Derived. */
  readonly earliest: string | null;
  /** The last day that it may have been, `YYYY-MM-DD`; `null` when there is no latest day. Derived. */
  readonly latest: string | null;
  /**
   * Only for a span: the day by which it had certainly begun; `null` when it had no beginning.
   * Absent when no such day is known, and for a date that means *some day within*. Derived.
   */
  readonly startLatest?: string | null;
  /**
   * Only for a span: the day until which it certainly lasted; `null` when it has no end.
   * Absent when no such day is known, and for a date that means *some day within*. Derived.
   */
  readonly endEarliest?: string | null;
}
