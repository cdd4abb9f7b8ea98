import type { Figure } from "../../model/figure.js";

/** The time of a figure: of a level its day, or else of a count its window. */
export function timeOf({ asOf, period }: Pick<Figure, "asOf" | "period">): Figure["asOf"] {
  return asOf ?? period;
}
