import { firstAtLeast } from "./firstAtLeast.js";

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
