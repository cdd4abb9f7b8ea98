import fc from "fast-check";
import { expect, test } from "vitest";
import { dateBounds, intervalBounds } from "../../src/dates/dateBounds.js";
import { DAY_PATTERN, EDTF_INTERVAL_PATTERN, EDTF_PATTERN } from "../../src/dates/edtfPattern.js";
import { isCalendarDay } from "../../src/dates/calendar.js";
import { dates, intervals, lists } from "./arbitraries.js";

const edtf = new RegExp(EDTF_PATTERN, "u");
const interval = new RegExp(EDTF_INTERVAL_PATTERN, "u");
const day = new RegExp(DAY_PATTERN, "u");

/** How a reader takes a text: it reads it, refuses its form, or only its order, which no pattern knows. */
function taken(read: (text: string) => unknown, text: string): "read" | "form" | "order" {
  try {
    read(text);
    return "read";
  } catch (error) {
    return (error as Error).message.includes("is later than") ? "order" : "form";
  }
}

/** A text of the grammar with up to three signs of it put in, taken out or replaced. */
const nearlyDates = fc
  .tuple(
    fc.oneof(dates, intervals, lists),
    fc.array(
      fc.tuple(fc.nat(), fc.nat(1), fc.constantFrom(...Array.from("0123459X-./,[]{}?~% a\n"), "")),
      {
        maxLength: 3,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((changed, [place, cut, sign]) => {
      const at = place % (changed.length + 1);
      return changed.slice(0, at) + sign + changed.slice(at + cut);
    }, text),
  );

test("the patterns take what the readers read", () => {
  fc.assert(
    fc.property(nearlyDates, (text) => {
      for (const [pattern, read] of [
        [edtf, dateBounds],
        [interval, intervalBounds],
      ] as const) {
        const verdict = taken(read, text);
        if (verdict !== "order") expect(pattern.test(text)).toBe(verdict === "read");
      }
    }),
    { numRuns: 5000, seed: 7 },
  );
});

test("every day of four hundred years is a day, and no other", () => {
  for (let year = 1900; year < 2300; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (const number of [0, 1, 28, 29, 30, 31, 32]) {
        const parts = [month, number].map((part) => String(part).padStart(2, "0"));
        const text = `${year}-${parts.join("-")}`;
        expect(day.test(text)).toBe(isCalendarDay(text));
      }
    }
  }
});

test.each(["0000-02-29", "0100-02-29", "0400-02-29", "9996-02-29", "99999-01-01", "2020-1-1"])(
  "%s",
  (text) => {
    expect(day.test(text)).toBe(isCalendarDay(text));
  },
);

test.each([
  ["[..2020,2021..2022,2023..]", true],
  ["{2020..}", true],
  ["[..2020..]", false],
  ["[..]", false],
  ["[2020}", false],
  ["[2020..2021..]", false],
  ["[]", false],
  ["../..", true],
  ["", false],
])("%s: %s", (text, fits) => {
  expect(edtf.test(text)).toBe(fits);
  expect(taken(dateBounds, text)).toBe(fits ? "read" : "form");
});
