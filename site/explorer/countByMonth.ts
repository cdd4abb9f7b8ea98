import type { Act } from "iraq-conflict-data";

/** The acts of one group in each month, and in all. */
export interface GroupCounts {
  readonly group: string;
  /** One number for each month of the axis. */
  readonly months: readonly number[];
  readonly total: number;
}

/** Acts by group and month, and those that lie in no month of the axis. */
export interface MonthCounts {
  readonly groups: readonly GroupCounts[];
  /** The highest bar. */
  readonly highest: number;
  /** Acts in a month before the axis begins, or after it ends. */
  readonly outside: readonly Act[];
  /** Acts whose date is wider than a month: they are in no bar. */
  readonly apart: readonly Act[];
}

/** Every month of the axis, `YYYY-MM`. */
export const MONTHS: readonly string[] = Array.from({ length: 72 }, (_, at) => {
  const month = String((at % 12) + 1).padStart(2, "0");
  return `${2019 + Math.floor(at / 12)}-${month}`;
});

const PLACE_OF = new Map(MONTHS.map((month, at) => [month, at]));

/**
 * Counts acts by group and month. An act whose date does not lie within one month is in no bar: to draw it in
 * one would say more than is known.
 */
export function countByMonth(
  acts: readonly Act[],
  monthOf: ReadonlyMap<Act, string>,
  groups: readonly string[],
): MonthCounts {
  const counts = new Map(groups.map((group) => [group, new Array<number>(MONTHS.length).fill(0)]));
  const outside: Act[] = [];
  const apart: Act[] = [];
  for (const act of acts) {
    const month = monthOf.get(act);
    const place = month === undefined ? undefined : PLACE_OF.get(month);
    const months = counts.get(act.group);
    if (month === undefined) apart.push(act);
    else if (place === undefined || !months) outside.push(act);
    else months[place] = (months[place] ?? 0) + 1;
  }
  const counted = [...counts].map(([group, months]) => ({
    group,
    months,
    total: months.reduce((sum, count) => sum + count, 0),
  }));
  return {
    groups: counted,
    highest: Math.max(1, ...counted.flatMap(({ months }) => months)),
    outside,
    apart,
  };
}
