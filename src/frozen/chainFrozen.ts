/**
 * Puts frozen collections behind one another.
 *
 * @param pieces - In their order.
 * @returns A frozen list of the same records, not of copies.
 */
export function chainFrozen<Item>(...pieces: readonly (readonly Item[])[]): readonly Item[] {
  return Object.freeze(pieces.flat());
}
