import { readBounds } from "../input/readBounds.js";
import { requireText } from "../input/requireText.js";
import type { DateColumns } from "./dateColumns.js";
import { daysBefore, daysUpTo } from "./dayRanks.js";
import { type Stretch, stretchesOf, type TimeOrder } from "./timeOrder.js";

/** A window of time, in terms of an index. */
export interface Window {
  /** The rank of the first day in it, if it is one that records name, or of the next one. */
  readonly first: number;
  /** The rank of the first day after it. */
  readonly after: number;
  /** The slots that may touch it. */
  readonly stretches: readonly Stretch[];
}

/** How many windows are remembered; a dashboard has fewer. */
const REMEMBERED = 1024;

/**
 * Reads windows from EDTF, and remembers them: reading takes longer than many an answer.
 *
 * @throws {RangeError} When `during` is unreadable or ends before it starts.
 */
export function windowReader(
  { ranks }: DateColumns,
  order: TimeOrder,
): (caller: string, during: string) => Window {
  const remembered = new Map<string, Window>();
  return (caller, during) => {
    const known = remembered.get(during);
    if (known) return known;
    requireText(caller, "during", during, "2020-11");
    const { start, end } = readBounds(`${caller}: during`, during);
    const first = daysBefore(ranks, start.earliest);
    const after = daysUpTo(ranks, end.latest);
    const window = { first, after, stretches: stretchesOf(order, first, after) };
    if (remembered.size === REMEMBERED) remembered.clear();
    remembered.set(during, window);
    return window;
  };
}
