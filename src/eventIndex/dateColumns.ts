import { DISTANT_FUTURE, DISTANT_PAST } from "../dates/bounds.js";
import type { DatedBounds } from "../select/dateMatcher.js";
import { type DayRanks, dayRanks } from "./dayRanks.js";

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

/** Reads the bounds of dates, in their order. What is left out or `null` means what `dateMatcher` says. */
export function dateColumns(dates: readonly { readonly date: DatedBounds }[]): DateColumns {
  const numbers = new Map<string, number>();
  const column = (): Uint32Array => new Uint32Array(dates.length);
  const [earliest, latest, startLatest, endEarliest] = [column(), column(), column(), column()];
  for (const [position, { date }] of dates.entries()) {
    const first = date.earliest ?? DISTANT_PAST;
    const last = date.latest ?? DISTANT_FUTURE;
    const start = date.startLatest === undefined ? last : (date.startLatest ?? DISTANT_PAST);
    const end = date.endEarliest === undefined ? first : (date.endEarliest ?? DISTANT_FUTURE);
    earliest[position] = numberOf(numbers, first);
    latest[position] = numberOf(numbers, last);
    startLatest[position] = numberOf(numbers, start);
    endEarliest[position] = numberOf(numbers, end);
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
