import type { FigureValue } from "../../model/figure.js";

/** The numbers of a value, lowest first; none when it is a word. */
export function statedNumbers({ low, best, high }: FigureValue): number[] {
  return [low, best, high].filter((number) => number !== undefined);
}
