import { type Certainty, requireCertainty } from "../../input/requireTerms.js";
import { type AnyDate, readBounds } from "../../input/readBounds.js";
import { requireOptions } from "../../input/requireOptions.js";

/** Options of `overlaps`. */
export interface OverlapsOptions {
  /**
   * `possible` (the default): at least one reading of the two dates shares a day. `certain`: every reading
   * does.
   */
  readonly certainty?: Certainty | undefined;
}

/**
 * Checks whether two dates share a day.
 *
 * @param one - EDTF text, or the date of a record.
 * @param other - The same. The order of the two does not matter.
 * @param options - Whether one reading is enough.
 * @returns `true` when they share a day. Dates that only touch do not: 30 April and 1 May share no day.
 * @throws {RangeError} When a date cannot be read, or an option is unknown.
 * @remarks
 * One pass over the texts. A list such as `{2020-09-01,2020-10-01}` counts as the time from its first to its
 * last day (EDTF, ISO 8601-2:2019).
 * @example
 * ```ts
 * import { overlaps } from "iraq-conflict-data";
 *
 * overlaps("2020-05/2020-07", "2020-06-10", { certainty: "certain" }); // => true
 * overlaps("2020-11", "2020-11-17"); // => true
 * overlaps("2020-11", "2020-11-17", { certainty: "certain" }); // => false
 * ```
 */
export function overlaps(one: AnyDate, other: AnyDate, options: OverlapsOptions = {}): boolean {
  const { certainty = "possible" } = requireOptions("overlaps", options, ["certainty"]);
  requireCertainty("overlaps", certainty);
  const [left, right] = [readBounds("overlaps: one", one), readBounds("overlaps: other", other)];
  return certainty === "certain"
    ? left.start.latest <= right.end.earliest && right.start.latest <= left.end.earliest
    : left.start.earliest <= right.end.latest && right.start.earliest <= left.end.latest;
}
