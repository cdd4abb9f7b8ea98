import type { RecordDate } from "iraq-conflict-data";

/** A day as Plot wants it: midnight in UTC. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * The month that a date lies in by every reading; nothing when it is less exact, or runs on into another month.
 *
 * @example
 * ```ts
 * monthOf({ edtf: "2020-11", basis: "stated", earliest: "2020-11-01", latest: "2020-11-30" }); // => "2020-11"
 * ```
 */
export function monthOf({
  earliest,
  latest,
}: Pick<RecordDate, "earliest" | "latest">): string | undefined {
  const month = earliest?.slice(0, 7);
  return month !== undefined && month === latest?.slice(0, 7) ? month : undefined;
}

/** All months of some years, in order: `2019-01` … */
export function monthsOf(first: number, last: number): string[] {
  return Array.from({ length: (last - first + 1) * 12 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, "0");
    return `${first + Math.floor(at / 12)}-${month}`;
  });
}
