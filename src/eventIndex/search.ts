import { firstAtLeast, type Posting, type AnyOf } from "./postings.js";
import { lowestBit, type PositionSet } from "./positionSet.js";
import type { Stretch } from "./timeOrder.js";

/** With fewer slots to look at than this, finding out where to begin takes longer than to look. */
const FEW = 16;

/** What to search for. */
export interface Search {
  /** The slots to search, in rising order. */
  readonly stretches: readonly Stretch[];
  /** All slots, as one stretch. */
  readonly everything: readonly Stretch[];
  /** Terms that all must hold, any of each. */
  readonly wanted: readonly AnyOf[];
  /** By slot, the rank of the day that must come before `after`. */
  readonly starts: Uint32Array;
  /** By slot, the rank of the day that must not come before `first`. */
  readonly ends: Uint32Array;
  readonly first: number;
  readonly after: number;
}

/**
 * Walks the slots of the rarest thing that is wanted, and asks each for the rest.
 *
 * Rare terms are walked from where bisection finds the stretch, and asked by galloping; common
 * ones are bits, of which 32 are tested at a time. It passes no functions around: it is the one
 * place where a call per slot, or a closure per question, would be felt.
 *
 * @param found - Receives what stands at the slots that are found, perhaps more than once.
 */
export function search(sought: Search, positions: Uint32Array, found: PositionSet): void {
  const rarest = rarestOf(sought.wanted);
  if (rarest === undefined) {
    walkAll(sought, positions, found);
    return;
  }
  const others = sought.wanted.filter((one) => one !== rarest);
  for (const posting of rarest) {
    for (const one of others) for (const other of one) other.rewind();
    if (posting.bits) walkBits(sought, posting.bits, others, positions, found);
    else walkSlots(sought, posting, others, positions, found);
  }
}

function rarestOf(wanted: readonly AnyOf[]): AnyOf | undefined {
  let rarest: AnyOf | undefined;
  let least = Infinity;
  for (const one of wanted) {
    let count = 0;
    for (const posting of one) count += posting.count;
    if (count < least) [rarest, least] = [one, count];
  }
  return rarest;
}

function walkAll(sought: Search, positions: Uint32Array, found: PositionSet): void {
  for (const { from, to, sure } of sought.stretches) {
    for (let slot = from; slot < to; slot++) {
      if (sure || onDate(sought, slot)) found.add(positions[slot] ?? 0);
    }
  }
}

function walkSlots(
  sought: Search,
  { slots, from, to }: Posting,
  others: readonly AnyOf[],
  positions: Uint32Array,
  found: PositionSet,
): void {
  let at = from;
  for (const stretch of to - from < FEW ? sought.everything : sought.stretches) {
    at = firstAtLeast(slots, stretch.from, at, to);
    for (; at < to; at++) {
      const slot = slots[at] ?? 0;
      if (slot >= stretch.to) break;
      if ((stretch.sure || onDate(sought, slot)) && allHave(others, slot)) {
        found.add(positions[slot] ?? 0);
      }
    }
  }
}

function walkBits(
  sought: Search,
  bits: Int32Array,
  others: readonly AnyOf[],
  positions: Uint32Array,
  found: PositionSet,
): void {
  const masks: Int32Array[] = [];
  const rest: AnyOf[] = [];
  for (const one of others) {
    const mask = one.length === 1 ? one[0]?.bits : undefined;
    if (mask) masks.push(mask);
    else rest.push(one);
  }
  for (const { from, to, sure } of sought.stretches) {
    const firstWord = from >>> 5;
    const lastWord = (to - 1) >>> 5;
    for (let word = firstWord; word <= lastWord; word++) {
      let left = bits[word] ?? 0;
      for (const mask of masks) left &= mask[word] ?? 0;
      if (word === firstWord) left &= -1 << from;
      if (word === lastWord) left &= -1 >>> -to;
      for (; left !== 0; left &= left - 1) {
        const slot = (word << 5) | lowestBit(left);
        if ((sure || onDate(sought, slot)) && allHave(rest, slot)) found.add(positions[slot] ?? 0);
      }
    }
  }
}

/** Whether a slot of a stretch that is not sure is really on date. */
function onDate({ starts, ends, first, after }: Search, slot: number): boolean {
  return (starts[slot] ?? 0) < after && (ends[slot] ?? 0) >= first;
}

function allHave(wanted: readonly AnyOf[], slot: number): boolean {
  for (const anyOf of wanted) if (!anyHas(anyOf, slot)) return false;
  return true;
}

function anyHas(anyOf: AnyOf, slot: number): boolean {
  for (const posting of anyOf) if (posting.has(slot)) return true;
  return false;
}
