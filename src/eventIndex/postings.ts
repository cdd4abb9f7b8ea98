import { type Occurrences, isPaired, pairOf, type Terms } from "./terms.js";
import type { Criterion, Table } from "../select/table.js";
import { type Asked, valuesOf } from "../select/testsOf.js";

/** Bisects rising numbers from `low` up to `high`: where the first one stands that is no less than a bound. */
export function firstAtLeast(
  numbers: Uint32Array,
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

/** The slots of the records that have one term: a rising list, or one bit per slot. */
export class Posting {
  private at: number;

  constructor(
    readonly count: number,
    readonly slots: Uint32Array,
    readonly from: number,
    readonly to: number,
    readonly bits: Int32Array | undefined,
  ) {
    this.at = from;
  }

  /** Starts again, so that lower slots may be asked for. */
  rewind(): void {
    this.at = this.from;
  }

  /** Whether a slot is among them. Slots must be asked for in rising order. */
  has(slot: number): boolean {
    const { bits, slots, to } = this;
    if (bits) return ((bits[slot >>> 5] ?? 0) & (1 << slot)) !== 0;
    let low = this.at;
    let step = 1;
    while (low + step < to && (slots[low + step] ?? 0) < slot) {
      low += step;
      step *= 2;
    }
    this.at = firstAtLeast(slots, slot, low, Math.min(low + step, to));
    return this.at < to && slots[this.at] === slot;
  }
}

/** A term in more than one of so many records is kept as bits, which is then the smaller form. */
const DENSE = 32;

/** For every term the slots of the records that have it. */
interface Postings {
  /** By term: how many records have it. */
  readonly counts: Uint32Array;
  /** The slots of rare terms, rising within each term. */
  readonly slots: Uint32Array;
  /** By term: where its slots start. One more entry tells where the last ends. */
  readonly starts: Uint32Array;
  /** One bit per slot for each common term. */
  readonly bits: ReadonlyMap<number, Int32Array>;
}

/** Turns the terms by record into the records by term. */
export function postingsOf(
  { terms, numbers, ends }: Occurrences,
  positions: Uint32Array,
): Postings {
  const counts = new Uint32Array(terms.count);
  eachOccurrence(terms.count, numbers, ends, positions, (term) => {
    counts[term] = (counts[term] ?? 0) + 1;
  });

  const bits = new Map<number, Int32Array>();
  const starts = new Uint32Array(terms.count + 1);
  counts.forEach((count, term) => {
    const dense = count * DENSE > positions.length;
    if (dense) bits.set(term, new Int32Array((positions.length + 31) >>> 5));
    starts[term + 1] = (starts[term] ?? 0) + (dense ? 0 : count);
  });

  const slots = new Uint32Array(starts[terms.count] ?? 0);
  const free = starts.slice();
  const bitsByTerm = Array.from(counts, (_, term) => bits.get(term));
  eachOccurrence(terms.count, numbers, ends, positions, (term, slot) => {
    const words = bitsByTerm[term];
    if (words) {
      words[slot >>> 5] = (words[slot >>> 5] ?? 0) | (1 << slot);
    } else {
      const at = free[term] ?? 0;
      slots[at] = slot;
      free[term] = at + 1;
    }
  });
  return { counts, slots, starts, bits };
}

/** Visits every term of every record once, by rising slots. */
function eachOccurrence(
  termCount: number,
  numbers: Uint32Array,
  ends: Uint32Array,
  positions: Uint32Array,
  visit: (term: number, slot: number) => void,
): void {
  const visited = new Uint32Array(termCount);
  for (let slot = 0; slot < positions.length; slot++) {
    const position = positions[slot] ?? 0;
    const end = ends[position] ?? 0;
    for (let at = position === 0 ? 0 : (ends[position - 1] ?? 0); at < end; at++) {
      const term = numbers[at] ?? 0;
      if (visited[term] === slot + 1) continue;
      visited[term] = slot + 1;
      visit(term, slot);
    }
  }
}

/** The slots of one term, ready to be walked. */
function postingOf({ counts, slots, starts, bits }: Postings, term: number): Posting {
  return new Posting(
    counts[term] ?? 0,
    slots,
    starts[term] ?? 0,
    starts[term + 1] ?? 0,
    bits.get(term),
  );
}

/** What a criterion lets through: the records with any of some terms. */
export type AnyOf = readonly Posting[];

/**
 * Looks up the criteria that speak of terms; all must hold. A value that nobody has is left out.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When a value is no term of its list, or no text.
 */
export function wantedPostings<Item>(
  caller: string,
  { own, parts }: Table<Item>,
  terms: Terms,
  postings: Postings,
  asked: Asked,
): AnyOf[] {
  const look = (numbers: readonly (number | undefined)[]): AnyOf =>
    numbers.filter((term) => term !== undefined).map((term) => postingOf(postings, term));
  const numbersOf = (name: string, criterion: Criterion): (number | undefined)[] =>
    valuesOf(caller, name, criterion, asked[name]).map((value) =>
      terms.known.get(name)?.get(value),
    );

  return [own, ...parts.map(({ criteria }) => criteria)].flatMap((criteria) => {
    const wanted = Object.entries(criteria)
      .filter(([name]) => asked[name] !== undefined)
      .map(([name, criterion]) => numbersOf(name, criterion));
    const [firsts, seconds] = criteria === own || !isPaired(criteria) ? [] : wanted;
    if (!firsts || !seconds) return wanted.map(look);
    const pairs = firsts.flatMap((first) =>
      seconds.map((second) =>
        first === undefined || second === undefined
          ? undefined
          : terms.pairs.get(pairOf(first, second)),
      ),
    );
    return [look(pairs)];
  });
}
