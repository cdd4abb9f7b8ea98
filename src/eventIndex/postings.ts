import { Posting } from "./posting.js";
import type { Occurrences } from "./terms.js";

/** A term in more than one of so many records is kept as bits, which is then the smaller form. */
const DENSE = 32;

/** For every term the slots of the records that have it. */
export interface Postings {
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
export function postingOf({ counts, slots, starts, bits }: Postings, term: number): Posting {
  return new Posting(
    counts[term] ?? 0,
    slots,
    starts[term] ?? 0,
    starts[term + 1] ?? 0,
    bits.get(term),
  );
}
