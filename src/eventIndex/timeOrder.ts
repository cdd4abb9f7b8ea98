import { DISTANT_FUTURE, DISTANT_PAST } from "../dates/bounds.js";
import { type DateColumns, daysBefore, daysUpTo } from "./dateColumns.js";
import { readBounds } from "../input/readBounds.js";
import { requireText } from "../input/requireText.js";

/**
 * The lengths of time that are kept apart, so that a few long dates do not blur where the many
 * short ones lie: exactly one day, up to a month, up to a year, longer, and the unbounded.
 */
const LENGTHS = [0, 31, 366, Infinity] as const;
const OPEN_FUTURE = 4;
const OPEN_PAST = 5;
/** How many lengths are kept apart: those four, the open future and the open past. */
const LENGTH_COUNT = 6;
/** The length of a date that is one day for certain. */
const ONE_DAY = 0;

/**
 * An order of records: by length, and within one length by the day they start on, or by the day
 * they end on where the past is unbounded. A place in this order is called a slot.
 */
interface TimeOrder {
  /** By slot: where the record was given. */
  readonly positions: Uint32Array;
  /**
   * By length times the count of days, plus the rank of a day: the first slot of that length on
   * that day or later. One more entry tells how many slots there are.
   */
  readonly firstSlots: Uint32Array;
  /** By length: the most days that lie between start and end. */
  readonly reach: readonly number[];
}

/** Orders records by time, by counting, in O(records + days). */
export function timeOrder(columns: DateColumns): TimeOrder {
  const { earliest, latest, startLatest, endEarliest, ranks } = columns;
  const count = earliest.length;
  const dayCount = ranks.days.length;
  const past = daysBefore(ranks, DISTANT_PAST);
  const future = daysBefore(ranks, DISTANT_FUTURE);
  const openPast = ranks.rankOf.has(DISTANT_PAST);
  const openFuture = ranks.rankOf.has(DISTANT_FUTURE);
  const reach = new Array<number>(LENGTH_COUNT).fill(0);
  reach[OPEN_FUTURE] = dayCount;

  const cells = new Uint32Array(count);
  const firstSlots = new Uint32Array(LENGTH_COUNT * dayCount + 1);
  for (let position = 0; position < count; position++) {
    const start = Math.min(earliest[position] ?? 0, startLatest[position] ?? 0);
    const end = Math.max(latest[position] ?? 0, endEarliest[position] ?? 0);
    const days = end - start;
    let length = ONE_DAY;
    if (openPast && start === past) length = OPEN_PAST;
    else if (openFuture && end === future) length = OPEN_FUTURE;
    else if (!isOneDay(columns, position)) {
      length = LENGTHS.findIndex((longest) => longest > 0 && days <= longest);
      reach[length] = Math.max(reach[length] ?? 0, days);
    }
    const cell = length * dayCount + (length === OPEN_PAST ? end : start);
    cells[position] = cell;
    firstSlots[cell + 1] = (firstSlots[cell + 1] ?? 0) + 1;
  }
  for (let cell = 1; cell < firstSlots.length; cell++) {
    firstSlots[cell] = (firstSlots[cell] ?? 0) + (firstSlots[cell - 1] ?? 0);
  }
  return { positions: slotsFilled(cells, firstSlots), firstSlots, reach };
}

function isOneDay(
  { earliest, latest, startLatest, endEarliest }: DateColumns,
  position: number,
): boolean {
  const day = earliest[position];
  return day === latest[position] && day === startLatest[position] && day === endEarliest[position];
}

function slotsFilled(cells: Uint32Array, firstSlots: Uint32Array): Uint32Array {
  const free = firstSlots.slice();
  const positions = new Uint32Array(cells.length);
  for (let position = 0; position < cells.length; position++) {
    const cell = cells[position] ?? 0;
    const slot = free[cell] ?? 0;
    positions[slot] = position;
    free[cell] = slot + 1;
  }
  return positions;
}

/** Slots of one length, of which some may touch a window and no others do. */
export interface Stretch {
  /** The first slot. */
  readonly from: number;
  /** The slot after the last. */
  readonly to: number;
  /** Whether all of them touch it for certain. */
  readonly sure: boolean;
}

/**
 * The slots that may touch a window, in rising order.
 *
 * @param first - How many days are earlier than the window.
 * @param after - How many days are no later than the window.
 */
function stretchesOf({ firstSlots, reach }: TimeOrder, first: number, after: number): Stretch[] {
  const dayCount = (firstSlots.length - 1) / LENGTH_COUNT;
  const slotAt = (length: number, day: number): number => firstSlots[length * dayCount + day] ?? 0;
  return reach
    .map((days, length) => ({
      from: slotAt(length, Math.max(0, first - days)),
      to: slotAt(length, length === OPEN_PAST ? dayCount : after),
      sure: length === ONE_DAY,
    }))
    .filter(({ from, to }) => from < to);
}

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
