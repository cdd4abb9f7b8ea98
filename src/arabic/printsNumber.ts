import { foldArabic } from "./foldArabic.js";

/** Stems of one to ten, folded, counting and ordering: `ثلاث` begins ثلاثة. What ends as a ten or a hundred is told apart below. */
const UNITS = [
  [],
  ["واحد", "احد", "اول"],
  ["اثن", "ثاني", "ثان"],
  ["ثلاث", "ثالث"],
  ["اربع", "رابع"],
  ["خمس", "خامس"],
  ["ست", "سادس"],
  ["سبع", "سابع"],
  ["ثمان", "ثامن"],
  ["تسع", "تاسع"],
  ["عشر", "عاشر"],
] as const;

/** Stems of the tens; the ending tells twenty (عشرين) from ten (عشر). */
const TENS = ["", "", "عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"] as const;

/**
 * Whether a text prints a whole number: in digits of either script, with or without separators, or in
 * Arabic words.
 *
 * @param text - As printed.
 * @param number - Not negative, below a million.
 * @remarks O(n). Words are found by their stems, in any order: خمسمئة وألفان is found for 2500.
 */
export function printsNumber(text: string, number: number): boolean {
  const folded = foldArabic(text).replaceAll(/(?<=\d)[,.٬](?=\d{3}(?!\d))/g, "");
  if (new RegExp(`(?<!\\d)${number}(?!\\d)`).test(folded)) return true;
  const words = folded.match(/\p{L}+/gu) ?? [];
  const parts = partsOf(number);
  return parts.length > 0 && parts.every((part) => words.some((word) => part.test(word)));
}

/**
 * Whether a text prints some number above two, in digits or in words.
 *
 * @param text - As printed.
 */
export function printsAnyNumber(text: string): boolean {
  const named = [3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 1000, 2000];
  return /\d/.test(foldArabic(text)) || named.some((number) => printsNumber(text, number));
}

/** A pattern for each word that the number is made of; none where it is not made of such words. */
function partsOf(number: number): readonly RegExp[] {
  if (!Number.isInteger(number) || number < 1 || number >= 1_000_000) return [];
  const [thousands, hundreds, rest] = [
    Math.floor(number / 1000),
    Math.floor((number % 1000) / 100),
    number % 100,
  ];
  return [
    ...(thousands > 2 ? partsOf(thousands) : []),
    ...(thousands > 0 ? [thousandsWord(thousands)] : []),
    ...(hundreds > 0 ? [hundredsWord(hundreds)] : []),
    ...(rest > 10 && rest < 20 ? [unitWord(rest - 10), unitWord(10)] : []),
    ...(rest >= 20 && rest % 10 > 0 ? [unitWord(rest % 10)] : []),
    ...(rest >= 20 ? [wordOf(`${TENS[Math.floor(rest / 10)] ?? ""}(?:ين|ون)`)] : []),
    ...(rest > 0 && rest <= 10 ? [unitWord(rest)] : []),
  ];
}

/** Before the word there may be particles and the article. */
function wordOf(pattern: string): RegExp {
  return new RegExp(`^[ولب]*(?:ال)?(?:${pattern})`);
}

function unitWord(unit: number): RegExp {
  return wordOf(`(?:${(UNITS[unit] ?? []).join("|")})(?!ين|ون|ما?ي)`);
}

function hundredsWord(hundreds: number): RegExp {
  if (hundreds < 3) return wordOf(hundreds === 2 ? "ما?يت" : "ما?يه");
  return wordOf(`(?:${(UNITS[hundreds] ?? []).join("|")})ي?ما?يه`);
}

function thousandsWord(thousands: number): RegExp {
  if (thousands > 2) return wordOf("الف|الاف");
  return wordOf(thousands === 2 ? "الفين|الفان|الفي" : "الف(?!ين|ان)");
}
