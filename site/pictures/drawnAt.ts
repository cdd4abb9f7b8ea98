import type { FigureValue } from "iraq-conflict-data";

/** The number at which a value is drawn: the one that was given, else its known end. Words have none. */
export function drawnAt({ best, low, high }: FigureValue): number | undefined {
  return best ?? low ?? high;
}

/** A whole number with commas. */
export function grouped(number: number): string {
  return number.toLocaleString("en");
}
