import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateBounds, DISTANT_FUTURE, DISTANT_PAST } from "../../src/dates/dateBounds.js";
import { dates, ordered, plainDates, qualifiedDates, unspecifiedDates } from "./arbitraries.js";

// The `edtf` package (4.11.1) knows one first and one last moment, not four days, and has quirks:
// - a range listed last counts with its first day, and a list is taken to be in order;
// - 29 February of a common year becomes 1 March;
// - an interval within one month, or one year, is "invalid";
// - a qualified year has no parse in a list, nor opposite an end with unspecified digits;
// - eight digits are read as milliseconds.

/** The first and last day by the package's reckoning. */
function oracle(text: string): readonly [string, string] {
  const { min, max } = edtf(text);
  return [
    min === -Infinity ? DISTANT_PAST : dayOf(min),
    max === Infinity ? DISTANT_FUTURE : dayOf(max),
  ];
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function ours(text: string): readonly [string, string] {
  const { start, end } = dateBounds(text);
  return [start.earliest, end.latest];
}

const isQualifiedYear = (date: string): boolean => /^\d{4}[?~%]$/.test(date);

const intervals = ordered(dates).filter(
  (ends) => !(ends.some(isQualifiedYear) && ends.some((date) => date.includes("X"))),
);

/** Dates in order, each in a later year than the one before it. */
const listed = fc
  .array(dates, { minLength: 1, maxLength: 6 })
  .map((all) => all.filter((date) => !isQualifiedYear(date) && !/^\d+X/.test(date)))
  .map((all) => [...new Map(all.map((date) => [date.slice(0, 4), date])).values()].sort())
  .filter(({ length }) => length > 0);

const spans = ordered(fc.integer({ min: 1000, max: 9998 }).map(String));

const forms = {
  "a date": plainDates,
  "unspecified digits": unspecifiedDates,
  "a qualifier": qualifiedDates,
  "an interval": intervals.map((ends) => ends.join("/")),
  "an open start": dates.map((date) => `../${date}`),
  "an open end": dates.map((date) => `${date}/..`),
  "no end at all": fc.constant("../.."),
  "one of": listed.map((all) => `[${all.join(",")}]`),
  "all of": listed.map((all) => `{${all.join(",")}}`),
  "one of, open at the start": listed.map((all) => `[..${all.join(",")}]`),
  "one of, open at the end": listed.map((all) => `[${all.join(",")}..]`),
  "all of, open at the start": listed.map((all) => `{..${all.join(",")}}`),
  "all of, open at the end": listed.map((all) => `{${all.join(",")}..}`),
  "one of, a range before a date": spans.map(([first, last]) => `[${first}..${last},9999-12-31]`),
  "all of, a range before a date": spans.map(([first, last]) => `{${first}..${last},9999-12-31}`),
};

describe("agrees with the edtf package on", () => {
  test.each(Object.entries(forms))("%s", (_, form) => {
    fc.assert(
      fc.property(form, (text) => {
        expect(ours(text)).toEqual(oracle(text));
      }),
    );
  });

  test("every day of the years the data is about", () => {
    for (let time = Date.UTC(2019, 0); time < Date.UTC(2025, 0); time += 86_400_000) {
      expect(ours(dayOf(time))).toEqual(oracle(dayOf(time)));
    }
    expect(ours("2000-02-29")).toEqual(oracle("2000-02-29"));
  });

  test("every month of four centuries", () => {
    for (let month = 0; month < 4800; month += 1) {
      const text = dayOf(Date.UTC(1800, month)).slice(0, 7);
      expect(ours(text)).toEqual(oracle(text));
    }
  });
});

describe("agrees with the edtf package to refuse", () => {
  test.each([
    "2020-02-30",
    "2020-04-31",
    "2020-11-00",
    "2020-13",
    "2020-00",
    "2020-02-30/2021",
    "[2020-02-30,2021]",
    "2021/2020",
    "2020?~",
    "202u",
    "[]",
    "[..]",
    "[2020,..2021]",
    "[2020..,2021]",
    "[2020/2021]",
    "2020/2021/2022",
    "",
  ])("%j", (text) => {
    expect(() => edtf(text)).toThrow();
    expect(() => dateBounds(text)).toThrow(RangeError);
  });
});

describe("knowingly differs from the edtf package", () => {
  test.each(["2021-02-29", "1900-02-29", "2021-02-29/2022"])("%s does not exist", (text) => {
    expect(oracle(text)[0]).toMatch(/-03-01$/);
    expect(() => dateBounds(text)).toThrow("does not exist");
  });

  test.each([
    "2020-05/2020-05",
    "202X?",
    "2020-11-XX~",
    "[2020?,2021]",
    "2020?/203X",
    "[2020-10..2020-11-05]",
    "[202X..2031]",
  ])("%s is read", (text) => {
    expect(() => edtf(text)).toThrow();
    expect(() => dateBounds(text)).not.toThrow();
  });

  test.each(["2020/", "/2020", "/", "/..", "../"])(
    "%s: the package cannot print it, but reads the known end",
    (text) => {
      expect(() => dateBounds(text)).not.toThrow();
      const { min, max } = edtf(text);
      const [earliest, latest] = ours(text);
      if (/^\d/.test(text)) expect(dayOf(min)).toBe(earliest);
      if (/\d$/.test(text)) expect(dayOf(max)).toBe(latest);
    },
  );

  test.each([
    "2020-21",
    "2020-1X",
    "202X-XX",
    "?2020",
    "Y17E7",
    "-0044",
    "2020-11-10T10:00:00Z",
    "[2020, 2021]",
    "20201110",
  ])("%s is outside the profile", (text) => {
    expect(() => edtf(text)).not.toThrow();
    expect(() => dateBounds(text)).toThrow(RangeError);
  });

  test("a range listed last counts to its last day, in whatever order", () => {
    expect(oracle("[2020-10-11..2020-10-20]")[1]).toBe("2020-10-11");
    expect(ours("[2020-10-11..2020-10-20]")[1]).toBe("2020-10-20");
    expect(oracle("[2021,2020]")).toEqual(["2021-01-01", "2020-12-31"]);
    expect(ours("[2021,2020]")).toEqual(["2020-01-01", "2021-12-31"]);
  });
});
