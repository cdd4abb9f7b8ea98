import type { FigureValue } from "iraq-conflict-data";
import type { Language } from "../shell/languages.js";
import { termLabel } from "./dataset.js";
import { word } from "./words.js";

/**
 * A number as it was said, with its unit: `about 2,500 persons`, `dozens of attacks`.
 *
 * @param figure - What was counted, and how many.
 * @param language - The language to say it in.
 */
export function valueText(
  { value, unit }: { readonly value: FigureValue; readonly unit: string },
  language: Language,
): string {
  const counted = termLabel("units", unit, language);
  const number = numberText(value, language);
  if (unit === "ordinal") return `${word("number", language)} ${number}`;
  // An Arabic noun has another form after each number, so the unit stands apart; so does it after a number word.
  if (language === "ar" || value.word) return `${number} (${counted})`;
  return `${number} ${value.best === 1 ? one(counted) : counted}`;
}

/** The number alone, as it was said. */
export function numberText(value: FigureValue, language: Language): string {
  const { bound, best, low, high } = value;
  if (value.word) return inSentence(termLabel("number-words", value.word, language));
  if (bound === "range" && low !== undefined && high !== undefined) {
    return language === "ar"
      ? `من ${shown(low)} إلى ${shown(high)}`
      : `${shown(low)} to ${shown(high)}`;
  }
  const number = shown(best ?? low ?? high ?? NaN);
  return bound === "exact"
    ? number
    : `${inSentence(termLabel("bounds", bound, language))} ${number}`;
}

/** Digits as the sources print them, in both languages. */
function shown(number: number): string {
  return number.toLocaleString("en");
}

function inSentence(label: string): string {
  return label.toLowerCase();
}

/** The singular of the English units: `persons`, `companies`. */
function one(units: string): string {
  return units.replace(/ies$/, "y").replace(/s$/, "");
}
