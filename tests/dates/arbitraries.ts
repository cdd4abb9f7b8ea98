import fc from "fast-check";

const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((number) => `${number}`.padStart(2, "0"));
const day = fc.integer({ min: 1, max: 28 }).map((number) => `${number}`.padStart(2, "0"));

/** `YYYY`, `YYYY-MM` and `YYYY-MM-DD`. */
export const plainDates: fc.Arbitrary<string> = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
);

/** Dates with unspecified digits. */
export const unspecifiedDates: fc.Arbitrary<string> = fc.oneof(
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  fc.tuple(year, month).map((parts) => `${parts.join("-")}-XX`),
);

/** Plain dates with a qualifier. */
export const qualifiedDates: fc.Arbitrary<string> = fc
  .tuple(plainDates, fc.constantFrom("?", "~", "%"))
  .map((parts) => parts.join(""));

/** Every date of the profile that the `edtf` package reads as well. */
export const dates: fc.Arbitrary<string> = fc.oneof(plainDates, unspecifiedDates, qualifiedDates);

/** Two dates in the order of their year, a year or more apart, even where digits are unspecified. */
export function ordered(of: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> {
  const lastYear = (date: string): string => date.slice(0, 4).replaceAll("X", "9");
  const firstYear = (date: string): string => date.slice(0, 4).replaceAll("X", "0");
  return fc
    .tuple(of, of)
    .map(([one, other]) =>
      lastYear(one) < lastYear(other) ? ([one, other] as const) : ([other, one] as const),
    )
    .filter(([first, last]) => lastYear(first) < firstYear(last));
}

/** Intervals with two dates, or an open or unknown end. */
export const intervals: fc.Arbitrary<string> = fc.oneof(
  ordered(dates).map((ends) => ends.join("/")),
  fc.tuple(dates, fc.constantFrom("..", "")).map((ends) => ends.join("/")),
  fc.tuple(fc.constantFrom("..", ""), dates).map((ends) => ends.join("/")),
  fc.constantFrom("/", "../..", "/..", "../"),
);

const items = fc.oneof(
  plainDates,
  unspecifiedDates,
  ordered(plainDates).map((ends) => ends.join("..")),
);

/** Lists of dates and ranges, in any order, with or without open ends. */
export const lists: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(["[", "]"] as const, ["{", "}"] as const),
    fc.array(items, { minLength: 1, maxLength: 6 }),
    fc.option(plainDates),
    fc.option(plainDates),
  )
  .map(([[opening, closing], listed, before, after]) => {
    const all = [
      ...(before === null ? [] : [`..${before}`]),
      ...listed,
      ...(after === null ? [] : [`${after}..`]),
    ];
    return `${opening}${all.join(",")}${closing}`;
  });
