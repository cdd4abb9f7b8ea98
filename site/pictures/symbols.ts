import type { FigureValue } from "iraq-conflict-data";

/** How a number was said, as a mark: filled when exact, hollow when about, an arrow for a bound. */
export type Saying = "exact" | "about" | "at-least" | "at-most";

/** The saying of a value that has a number. A range is drawn at its ends, both exact. */
export function sayingOf({ bound }: FigureValue): Saying {
  return bound === "about" || bound === "at-least" || bound === "at-most" ? bound : "exact";
}

/** What is written beside a number for how it was said. */
export const SIGN: Readonly<Record<Saying, string>> = {
  exact: "",
  about: "~",
  "at-least": "≥",
  "at-most": "≤",
};
