/**
 * One test that passes what every test passes. Few tests are joined without a loop, which a list of
 * some hundred records would feel.
 */
export function allOf<Item>(tests: readonly ((item: Item) => boolean)[]): (item: Item) => boolean {
  const [first, second, ...others] = tests;
  if (!first) return () => true;
  if (!second) return first;
  const rest = others.length === 0 ? second : allOf([second, ...others]);
  return (item) => first(item) && rest(item);
}
