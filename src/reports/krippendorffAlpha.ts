/** How far apart two values are: 0 for the same, 1 for as far as can be. */
export type Distance = (one: string, other: string) => number;

/** Values are the same or they are not. */
export const nominal: Distance = (one, other) => Number(one !== other);

/**
 * Krippendorff's alpha: agreement of coders beyond what chance would give.
 *
 * @param units - For each unit, the value that each coder gave; `undefined` where one gave none.
 * @param distance - How far apart two values are; symmetric, and 0 for equal ones.
 * @returns 1 for perfect agreement, 0 for what chance would give, below for worse. `NaN` without two values to pair.
 * @remarks
 * O(values squared). Krippendorff, *Content Analysis* (2004), chapter 11: one less the observed disagreement,
 * within units, over the expected one, between all values that can be paired.
 * @example
 * ```ts
 * krippendorffAlpha([["a", "a"], ["b", "b"], ["a", "a"]]); // => 1
 * ```
 */
export function krippendorffAlpha(
  units: readonly (readonly (string | undefined)[])[],
  distance: Distance = nominal,
): number {
  const pairable = units
    .map((votes) => votes.filter((vote) => vote !== undefined))
    .filter((votes) => votes.length > 1);
  const values = pairable.flat();

  const observed = pairable.reduce(
    (sum, votes) => sum + disagreement(votes, distance) / (votes.length - 1),
    0,
  );
  const expected = disagreement(values, distance) / (values.length - 1);
  return expected === 0 ? (observed === 0 && values.length > 0 ? 1 : NaN) : 1 - observed / expected;
}

/** The distances of all ordered pairs of values, added up. */
function disagreement(values: readonly string[], distance: Distance): number {
  return values.reduce(
    (sum, one) => values.reduce((all, other) => all + distance(one, other), sum),
    0,
  );
}
