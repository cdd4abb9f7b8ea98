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
