import type { FigureValue } from "../../model/figure.js";

/** The least and the most that a value says, infinite where it leaves that end open. */
export interface Span {
  /** The least. */
  readonly least: number;
  /** The most. */
  readonly most: number;
}

/** What a value says as a stretch of numbers; `undefined` when it is a word. Nothing is added for `about`, whose width nobody knows. */
export function spanOf({ bound, low, best, high }: FigureValue): Span | undefined {
  const least = low ?? best ?? high;
  const most = high ?? best ?? low;
  if (least === undefined || most === undefined) return undefined;
  return {
    least: bound === "at-most" ? (low ?? -Infinity) : least,
    most: bound === "at-least" ? (high ?? Infinity) : most,
  };
}
