import type { ConflictEvent } from "../../src/model/event.js";
import type { Peer } from "./peers/peer.js";
import { dayNumber, partOf, type Row } from "./peers/row.js";

/**
 * The limit: bare sorted arrays, posting lists and bisection, written for just these questions.
 *
 * It reads no EDTF, checks no argument, knows no list of values, no certainty and no other
 * criterion, and relies on the events being given in time order, so that it need not sort.
 */
export const limit: Peer = {
  name: "limit by hand",
  prepare: (events, rows) => {
    const exact = shelfOf(rows.filter(isOneDay));
    const vague = shelfOf(rows.filter((row) => !isOneDay(row) && isShort(row)));
    const long = shelfOf(rows.filter((row) => !isOneDay(row) && !isShort(row) && hasStart(row)));
    // In time order these stand at their ends, so their starts do not rise with the others.
    const open = shelfOf(rows.filter((row) => !hasStart(row)));
    return ({ first = "0000-00-00", last = "9999-99-99", actor, role, place, kind, status }) => {
      const [from, to] = [dayNumber(first), dayNumber(last)];
      const term =
        role !== undefined && actor !== undefined ? partOf(actor, role) : (actor ?? kind);
      const ask = { from, to, term, place, status };
      return merged(
        events,
        found(exact, from, ask),
        found(vague, from - ONE_YEAR, ask),
        [...found(long, -1, ask), ...found(open, -1, ask)].sort((one, other) => one - other),
      );
    };
  },
};

/** One year and a day, as day numbers are apart. */
const ONE_YEAR = 10_100;

/** A position behind all. */
const AFTER_ALL = 2 ** 30;

interface Ask {
  readonly from: number;
  readonly to: number;
  readonly term: string | undefined;
  readonly place: string | undefined;
  readonly status: string | undefined;
}

interface Shelf {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly positions: Uint32Array;
  readonly lists: ReadonlyMap<string, Uint32Array>;
  /** One byte per slot: whether the status is among those said of it. */
  readonly statuses: ReadonlyMap<string, Uint8Array>;
}

const none = new Uint32Array(0);

const UNKNOWN_START = dayNumber("0000-00-00");

function hasStart({ earliest }: Row): boolean {
  return earliest !== UNKNOWN_START;
}

function shelfOf(rows: readonly Row[]): Shelf {
  const lists = new Map<string, number[]>();
  const statuses = new Map<string, Uint8Array>();
  const post = (to: Map<string, number[]>, word: string, at: number): void => {
    const list = to.get(word);
    if (list) list.push(at);
    else to.set(word, [at]);
  };
  rows.forEach(({ kind, actors, parts, places, statuses: said }, at) => {
    for (const word of [kind, ...actors, ...parts, ...places]) post(lists, word, at);
    for (const word of said) {
      const bytes = statuses.get(word) ?? new Uint8Array(rows.length);
      statuses.set(word, bytes);
      bytes[at] = 1;
    }
  });
  const packed = (of: Map<string, number[]>): Map<string, Uint32Array> =>
    new Map([...of].map(([word, list]) => [word, Uint32Array.from(list)]));
  return {
    starts: Int32Array.from(rows, ({ earliest }) => earliest),
    ends: Int32Array.from(rows, ({ latest }) => latest),
    positions: Uint32Array.from(rows, ({ position }) => position),
    lists: packed(lists),
    statuses,
  };
}

function isOneDay({ earliest, latest }: Row): boolean {
  return earliest === latest;
}

function isShort({ earliest, latest }: Row): boolean {
  return latest - earliest <= ONE_YEAR;
}

function found(shelf: Shelf, startsFrom: number, ask: Ask): number[] {
  const { starts, ends, positions, lists, statuses } = shelf;
  const low = firstAtLeast(starts, startsFrom, 0, starts.length);
  const high = firstAtLeast(starts, ask.to + 1, low, starts.length);
  const hits: number[] = [];
  let walked = ask.term === undefined ? undefined : (lists.get(ask.term) ?? none);
  let other = ask.place === undefined ? undefined : (lists.get(ask.place) ?? none);
  const said = ask.status === undefined ? undefined : statuses.get(ask.status);
  if (!walked && other) [walked, other] = [other, undefined];
  if (!walked) {
    for (let at = low; at < high; at++) {
      if ((ends[at] ?? 0) >= ask.from && (!said || said[at] === 1)) hits.push(positions[at] ?? 0);
    }
    return hits;
  }
  if (other && other.length < walked.length) [walked, other] = [other, walked];
  let asked = other ? firstAtLeast(other, low, 0, other.length) : 0;
  for (let at = firstAtLeast(walked, low, 0, walked.length); at < walked.length; at++) {
    const slot = walked[at] ?? 0;
    if (slot >= high) break;
    if ((ends[slot] ?? 0) < ask.from || (said && said[slot] !== 1)) continue;
    if (other) {
      let step = 1;
      while (asked + step < other.length && (other[asked + step] ?? 0) < slot) {
        asked += step;
        step *= 2;
      }
      asked = firstAtLeast(other, slot, asked, Math.min(asked + step, other.length));
      if (other[asked] !== slot) continue;
    }
    hits.push(positions[slot] ?? 0);
  }
  return hits;
}

function merged(
  events: readonly ConflictEvent[],
  many: readonly number[],
  some: readonly number[],
  few: readonly number[],
): ConflictEvent[] {
  const out = new Array<ConflictEvent>(many.length + some.length + few.length);
  let [one, two, three] = [0, 0, 0];
  for (let at = 0; at < out.length; at++) {
    const a = many[one] ?? AFTER_ALL;
    const b = some[two] ?? AFTER_ALL;
    const c = few[three] ?? AFTER_ALL;
    const least = a < b ? (a < c ? a : c) : b < c ? b : c;
    if (least === a) one++;
    else if (least === b) two++;
    else three++;
    out[at] = events[least] as ConflictEvent;
  }
  return out;
}

function firstAtLeast(
  numbers: Int32Array | Uint32Array,
  bound: number,
  low: number,
  high: number,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
