/**
 * Which records do not keep their place: taken out of the later order and put back at these positions, one after the
 * other, they give the earlier order. A record that is gone is among them; one that is new counts as taken out.
 *
 * @param before - The earlier order. Each key once.
 * @param after - The later order. Each key once.
 * @returns The earlier position of each, as few as possible, in rising order.
 * @remarks O(n log n): what stays is the longest rising run of positions (patience sorting).
 * @example
 * ```ts
 * moved(["a", "b", "c"], ["c", "a", "b", "new"]); // => { c: 2 }
 * moved(["a", "b"], ["b"]); // => { a: 0 }
 * ```
 */
export function moved(
  before: readonly string[],
  after: readonly string[],
): Readonly<Record<string, number>> {
  const at = new Map(before.map((key, position) => [key, position]));
  const kept = new Set(longestRise(after.flatMap((key) => at.get(key) ?? [])));
  return Object.fromEntries([...at].filter(([, position]) => !kept.has(position)));
}

/** A link of a rising run: its number, and the run that it goes on from. */
interface Link {
  readonly number: number;
  readonly previous: Link | undefined;
}

function longestRise(numbers: readonly number[]): number[] {
  /** For each length, the rising run of that length that ends lowest. */
  const lowest: Link[] = [];
  for (const number of numbers) {
    const length = firstAtLeast(lowest, number);
    lowest[length] = { number, previous: lowest[length - 1] };
  }
  const rise: number[] = [];
  for (let link = lowest.at(-1); link; link = link.previous) rise.push(link.number);
  return rise;
}

function firstAtLeast(links: readonly Link[], number: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.number ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
