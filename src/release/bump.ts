/** How much a release changes for who depends on it: nothing, or what semantic versioning calls it. */
export type Bump = "none" | "patch" | "minor" | "major";

const rising: readonly Bump[] = ["none", "patch", "minor", "major"];

/**
 * The greatest of some bumps.
 *
 * @param bumps - In any order.
 * @returns `none` when there are no bumps.
 */
export function greatestOf(bumps: Iterable<Bump>): Bump {
  const ranks = [...bumps].map((bump) => rising.indexOf(bump));
  return rising[Math.max(0, ...ranks)] ?? "none";
}
