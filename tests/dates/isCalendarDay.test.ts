import fc from "fast-check";
import { expect, test } from "vitest";
import { isCalendarDay } from "../../src/dates/calendar.js";

test.each([
  ["2020-02-29", true],
  ["2021-02-29", false],
  ["2000-02-29", true], // divisible by 400
  ["1900-02-29", false], // divisible by 100 only
  ["0000-02-29", true],
  ["0001-01-01", true],
  ["9999-12-31", true],
  ["2020-04-31", false],
  ["2020-12-32", false],
  ["2020-11-00", false],
  ["2020-00-10", false],
  ["2020-13-01", false],
  ["2020-21-01", false],
  ["2020-11", false],
  ["2020-11-1", false],
  ["2020-11-10?", false],
  ["2020-11-XX", false],
  ["2020-11-10\n", false],
  [" 2020-11-10", false],
  ["2020-11-10T00:00", false],
  ["12020-11-10", false],
  ["-2020-11-10", false],
  ["٢٠٢٠-١١-١٠", false],
  ["", false],
])("%j: %s", (text, exists) => {
  expect(isCalendarDay(text)).toBe(exists);
});

test("knows the days the platform's own calendar knows", () => {
  const twoDigits = (top: number) =>
    fc.integer({ min: 0, max: top }).map((n) => `${n}`.padStart(2, "0"));
  const year = fc.integer({ min: 0, max: 9999 }).map((n) => `${n}`.padStart(4, "0"));
  fc.assert(
    fc.property(year, twoDigits(14), twoDigits(33), (...parts) => {
      const text = parts.join("-");
      const time = Date.parse(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      expect(isCalendarDay(text)).toBe(exists);
    }),
    { numRuns: 2000 },
  );
});
