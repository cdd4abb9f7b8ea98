import type { FigureValue } from "iraq-conflict-data";
import { termLabel } from "../records/dataset.js";
import type { Language } from "../shell/languages.js";

/** A number as it was said: `about 5,200`, `at least 40`, `30–31`, or the word. */
export function valueText(value: FigureValue, language: Language): string {
  const { bound, best, low, high, word } = value;
  if (word !== undefined) return termLabel("number-words", word, language);
  const numbers = best === undefined ? [low, high] : [best];
  const said = numbers.filter((number) => number !== undefined).map(grouped);
  return bound === "exact" || bound === "range"
    ? said.join("–")
    : `${termLabel("bounds", bound, language)} ${said.join("–")}`;
}

/** The number at which a value is drawn: the one that was given, else its known end. Words have none. */
export function drawnAt({ best, low, high }: FigureValue): number | undefined {
  return best ?? low ?? high;
}

/** A whole number with commas, the same in each place and language. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
}
