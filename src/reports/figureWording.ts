import type { FigureValue } from "../model/figure.js";

/** A number as a person says it. */
export function wordValue({ bound, best, low, high, word }: FigureValue): string {
  switch (bound) {
    case "word":
      return word ?? "";
    case "range":
      return `${low ?? "?"} to ${high ?? "?"}`;
    case "at-least":
      return `at least ${low ?? best ?? "?"}`;
    case "at-most":
      return `at most ${high ?? best ?? "?"}`;
    case "about":
      return `about ${best ?? "?"}`;
    case "exact":
      return String(best ?? low ?? high);
  }
}
