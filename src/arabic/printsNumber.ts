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

/** English words of zero to nineteen, counting and ordering; what ends in -th above ten is not read. */
const ENGLISH = (
  "zero one|first two|second three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth " +
  "nine|ninth ten|tenth eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split(" ");
const ENGLISH_TENS = ",,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety".split(",");

/** What a number before such a word is multiplied by, folded. */
const SCALES: readonly (readonly [words: string, factor: number])[] = [
  ["thousand|الف|الاف", 1e3],
  ["million|mn|مليون|ملايين", 1e6],
  ["billion|bn|مليار|مليارات", 1e9],
  ["trillion|تريليون|ترليون", 1e12],
];

/**
 * Whether a text prints a whole number: in digits of either script, with or without separators or a
 * word of scale (2.7 billion), or in English or Arabic words.
 *
 * @param text - As printed.
 * @param number - Not negative; in words below a million.
 * @remarks O(n). Arabic words are found by their stems, in any order: خمسمئة وألفان is found for 2500.
 */
export function printsNumber(text: string, number: number): boolean {
  const folded = foldArabic(text).replaceAll(/(?<=\d)[,.٬](?=\d{3}(?!\d))/g, "");
  if (new RegExp(`(?<![\\d.])${number}(?![\\d]|\\.\\d)`).test(folded)) return true;
  if (isScaled(folded, number)) return true;
  const words = folded.match(/\p{L}+/gu) ?? [];
  return [partsOf(number), englishPartsOf(number)].some(
    (parts) => parts.length > 0 && parts.every((part) => words.some((word) => part.test(word))),
  );
}

/** Whether some number in digits, times the word of scale behind it, is the number. */
function isScaled(folded: string, number: number): boolean {
  return SCALES.some(([words, factor]) =>
    [...folded.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?)[ -]*(?:${words})(?!\\p{L})`, "gu"))].some(
      ([, printed]) => Math.round(Number(printed) * factor) === number,
    ),
  );
}

/** A pattern for each English word that the number is made of; none where it is not made of such words. */
function englishPartsOf(number: number): readonly RegExp[] {
  if (!Number.isInteger(number) || number < 0 || number >= 1_000_000) return [];
  if (number >= 1000) return scaledParts(number, 1000, "thousand");
  if (number >= 100) return scaledParts(number, 100, "hundred");
  if (number < 20) return [new RegExp(`^(?:${ENGLISH[number] ?? ""})$`)];
  const tens = new RegExp(`^${ENGLISH_TENS[Math.floor(number / 10)] ?? ""}s?$`);
  return [tens, ...(number % 10 > 0 ? englishPartsOf(number % 10) : [])];
}

/** How many of a scale, its word, and the rest. */
function scaledParts(number: number, scale: number, word: string): readonly RegExp[] {
  const rest = number % scale;
  return [
    ...englishPartsOf(Math.floor(number / scale)),
    new RegExp(`^${word}s?$`),
    ...(rest > 0 ? englishPartsOf(rest) : []),
  ];
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
