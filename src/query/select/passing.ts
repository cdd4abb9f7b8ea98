/**
 * The items that pass every test, in their order, in a new array.
 *
 * Engines walk a frozen array, such as our collections, many times slower than a plain one: so it is spread
 * first (`slice` would keep the slow form). Each test then runs in a loop of its own, over what the tests
 * before it have left.
 *
 * @remarks O(n).
 */
export function passing<Item>(
  items: readonly Item[],
  tests: readonly ((item: Item) => boolean)[],
): Item[] {
  return tests.reduce((left, test) => left.filter(test), [...items]);
}
