import { begunBy, firstDay, lastDay, lastedTo } from "../dates/bounds.js";
import type { DatedBounds } from "../select/dateMatcher.js";

/** The days that some records name, in order. The rank of a day is its place among them. */
interface DayRanks {
  /** Each day once, earliest first. */
  readonly days: readonly string[];
  /** The rank of each of them. */
  readonly rankOf: ReadonlyMap<string, number>;
}

/** Ranks days, of which none may be given twice. */
function dayRanks(named: Iterable<string>): DayRanks {
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

/** The bounds of many dates, one column per bound, as ranks of days. */
export interface DateColumns {
  /** The days that the ranks are ranks of. */
  readonly ranks: DayRanks;
  /** Possibly started by then. */
  readonly earliest: Uint32Array;
  /** Possibly lasted until then. */
  readonly latest: Uint32Array;
  /** Certainly started by then. */
  readonly startLatest: Uint32Array;
  /** Certainly lasted until then. */
  readonly endEarliest: Uint32Array;
}

/** Reads the bounds of dates, in their order. What is left out or `null` means what `src/dates/bounds.ts` says. */
export function dateColumns(dates: readonly { readonly date: DatedBounds }[]): DateColumns {
  const numbers = new Map<string, number>();
  const column = (): Uint32Array => new Uint32Array(dates.length);
  const [earliest, latest, startLatest, endEarliest] = [column(), column(), column(), column()];
  for (const [position, { date }] of dates.entries()) {
    earliest[position] = numberOf(numbers, firstDay(date));
    latest[position] = numberOf(numbers, lastDay(date));
    startLatest[position] = numberOf(numbers, begunBy(date));
    endEarliest[position] = numberOf(numbers, lastedTo(date));
  }
  const ranks = dayRanks(numbers.keys());
  const rankOfNumber = Uint32Array.from(numbers.keys(), (day) => ranks.rankOf.get(day) ?? 0);
  for (const numbered of [earliest, latest, startLatest, endEarliest]) {
    for (let position = 0; position < numbered.length; position++) {
      numbered[position] = rankOfNumber[numbered[position] ?? 0] ?? 0;
    }
  }
  return { ranks, earliest, latest, startLatest, endEarliest };
}

/** The number of a day, in the order in which days are met. */
function numberOf(numbers: Map<string, number>, day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  numbers.set(day, numbers.size);
  return numbers.size - 1;
}
