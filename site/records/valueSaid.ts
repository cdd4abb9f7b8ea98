import type { FigureValue } from "iraq-conflict-data";

/** A number as it was said: `about 5,200`, `at least 40`, `30–31`, or the word. */
export function valueSaid(
  { bound, best, low, high, word }: FigureValue,
  label: (list: string, id: string) => string,
): string {
  if (word !== undefined) return label("number-words", word);
  const numbers = best === undefined ? [low, high] : [best];
  const said = numbers
    .filter((number) => number !== undefined)
    .map(withCommas)
    .join("–");
  return bound === "exact" || bound === "range" ? said : `${label("bounds", bound)} ${said}`;
}

/** A number with commas, the same in each place and language. */
export function withCommas(number: number): string {
  return String(number).replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ","));
}
