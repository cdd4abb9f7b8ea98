/**
 * Puts two frozen collections together, in the order of their ids.
 *
 * @param left - In the order of ids.
 * @param right - In the order of ids.
 * @returns A frozen list of the same records, not of copies.
 */
export function joinFrozen<Item extends { readonly id: string }>(
  left: readonly Item[],
  right: readonly Item[],
): readonly Item[] {
  return Object.freeze([...left, ...right].sort((one, other) => (one.id < other.id ? -1 : 1)));
}
