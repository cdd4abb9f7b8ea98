/**
 * Krippendorff's alpha for nominal values: agreement of coders beyond what chance would give.
 *
 * @param units - For each unit, the value that each coder gave; `undefined` where one gave none.
 * @returns 1 for perfect agreement, 0 for what chance would give, below for worse. `NaN` without two values to pair.
 * @remarks
 * O(values squared). Krippendorff, *Content Analysis* (2004), chapter 11: one less the observed disagreement,
 * within units, over the expected one, between all values that can be paired.
 * @example
 * ```ts
 * krippendorffAlpha([["a", "a"], ["b", "b"], ["a", "a"]]); // => 1
 * ```
 */
export function krippendorffAlpha(units: readonly (readonly (string | undefined)[])[]): number {
  const pairable = units
    .map((votes) => votes.filter((vote) => vote !== undefined))
    .filter((votes) => votes.length > 1);
  const totals = new Map<string, number>();
  for (const vote of pairable.flat()) totals.set(vote, (totals.get(vote) ?? 0) + 1);
  const count = pairable.flat().length;

  const observed = pairable.reduce(
    (sum, votes) => sum + disagreements(votes) / (votes.length - 1),
    0,
  );
  const sameByChance = [...totals.values()].reduce((sum, total) => sum + total * (total - 1), 0);
  const expected = (count * (count - 1) - sameByChance) / (count - 1);
  return expected === 0 ? (observed === 0 && count > 0 ? 1 : NaN) : 1 - observed / expected;
}

/** Ordered pairs of one unit's votes that differ. */
function disagreements(votes: readonly string[]): number {
  return votes.reduce((sum, vote) => sum + votes.filter((other) => other !== vote).length, 0);
}
