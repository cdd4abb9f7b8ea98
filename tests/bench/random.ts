/** A source of chance that is the same on every run and every machine. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to `count`. */
  readonly below: (count: number) => number;
  /** One of some values, each as likely. */
  readonly one: <Value>(values: readonly Value[]) => Value;
  /** One of some values, each by its weight. */
  readonly weighted: <Value>(values: readonly (readonly [Value, number])[]) => Value;
}

/** Seeds a source of chance (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    one: (values) => values[below(values.length)] as (typeof values)[number],
    weighted: (values) => {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of values) {
        left -= weight;
        if (left < 0) return value;
      }
      return (values[0] as (typeof values)[number])[0];
    },
  };
}

/**
 * Draws values as skewed as words in a text: the n-th as likely as 1/n (Zipf's law).
 */
export function zipfOf<Value>(chance: Chance, values: readonly Value[]): () => Value {
  let sum = 0;
  const sums = Float64Array.from(values, (_, index) => (sum += 1 / (index + 1)));
  return () => {
    const wanted = chance.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return values[low] as Value;
  };
}
