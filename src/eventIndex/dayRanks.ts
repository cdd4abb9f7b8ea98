/** The days that some records name, in order. The rank of a day is its place among them. */
export interface DayRanks {
  /** Each day once, earliest first. */
  readonly days: readonly string[];
  /** The rank of each of them. */
  readonly rankOf: ReadonlyMap<string, number>;
}

/** Ranks days, of which none may be given twice. */
export function dayRanks(named: Iterable<string>): DayRanks {
  const days = [...named].sort();
  return { days, rankOf: new Map(days.map((day, rank) => [day, rank])) };
}

/** How many of the days are earlier than a day, which need not be one of them. */
export function daysBefore({ days, rankOf }: DayRanks, day: string): number {
  const known = rankOf.get(day);
  if (known !== undefined) return known;
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the days are no later than a day, which need not be one of them. */
export function daysUpTo(ranks: DayRanks, day: string): number {
  return daysBefore(ranks, day) + Number(ranks.rankOf.has(day));
}
