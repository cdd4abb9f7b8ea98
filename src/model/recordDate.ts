import type { DateBasis } from "../vocabulary/dateBases.js";

/**
 * When something was, no more exactly than it was told.
 *
 * `edtf` is the whole truth; the bounds are worked out from it by the compiler, so
 * that a reader can sort and select without an EDTF reader of his own.
 *
 * @remarks EDTF, ISO 8601-2:2019, in the profile of `docs/design.md`.
 */
export interface RecordDate {
  /**
   * The date in EDTF. `2020-11` and `[2020-11-10..2020-11-20]` mean *some day within*,
   * `2019-10/2020-08` means *every day of*; a blank end is unknown, `..` is open.
   */
  readonly edtf: string;
  /** Whether the text states the date or the coder worked it out. */
  readonly basis: DateBasis;
  /** How it was worked out; always there when `basis` is `inferred`. */
  readonly note?: string;
  /** First day it can have been, `YYYY-MM-DD`; `null` when the past is unbounded. Derived. */
  readonly earliest: string | null;
  /** Last day it can have been, `YYYY-MM-DD`; `null` when the future is unbounded. Derived. */
  readonly latest: string | null;
  /**
   * Of a span: the day by which it had certainly begun; `null` when it had no beginning.
   * Absent when no such day is known, and for a date that means *some day within*. Derived.
   */
  readonly startLatest?: string | null;
  /**
   * Of a span: the day until which it certainly lasted; `null` when it has no end.
   * Absent when no such day is known, and for a date that means *some day within*. Derived.
   */
  readonly endEarliest?: string | null;
}
