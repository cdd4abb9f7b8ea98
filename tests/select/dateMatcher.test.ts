import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dateBounds } from "../../src/dates/dateBounds.js";
import { dateMatcher } from "../../src/select/dateMatcher.js";
import { readDates, windows } from "../query/arbitraries.js";

const someDayOfMay = { earliest: "2020-05-01", latest: "2020-05-31" };
const oneDay = { earliest: "2020-05-10", latest: "2020-05-10" };
const mayToJuly = {
  earliest: "2020-05-01",
  latest: "2020-07-31",
  startLatest: "2020-05-31",
  endEarliest: "2020-07-01",
};
const untilMay = {
  ...mayToJuly,
  earliest: null,
  startLatest: null,
  latest: "2020-05-31",
  endEarliest: "2020-05-01",
};
const sinceMay = { ...mayToJuly, latest: null, endEarliest: null };
const sinceMayEndUnknown = { ...sinceMay, endEarliest: "2020-05-01" };
const someDayBefore = { earliest: null, latest: "2020-05-10" };
const someDayAfter = { earliest: "2020-05-10", latest: null };

test.each([
  ["a day", oneDay, "2020-05-09", false, false],
  ["a day", oneDay, "2020-05-10", true, true],
  ["a day", oneDay, "2020-05-11", false, false],
  ["a day", oneDay, "2020-05", true, true],
  ["some day of May", someDayOfMay, "2020-04-30", false, false],
  ["some day of May", someDayOfMay, "2020-05-01", true, false],
  ["some day of May", someDayOfMay, "2020-05-02/2020-06", true, false], // it may have been the 1st
  ["some day of May", someDayOfMay, "2020-05", true, true],
  ["some day of May", someDayOfMay, "[2020-05-01,2020-05-31]", true, true], // the window's outer bounds
  ["May to July", mayToJuly, "2020-06-15", true, true], // every reading covers June
  ["May to July", mayToJuly, "2020-05-30", true, false], // it may have begun on the 31st
  ["May to July", mayToJuly, "2020-05-31", true, true],
  ["May to July", mayToJuly, "2020-07-01", true, true],
  ["May to July", mayToJuly, "2020-07-02", true, false], // it may have ended on the 1st
  ["no beginning, until May", untilMay, "0000", true, true],
  ["no beginning, until May", untilMay, "2020-05-02", true, false],
  ["since May, no end", sinceMay, "9999", true, true],
  ["since May, no end", sinceMay, "2020-05-30", true, false],
  ["since May, end unknown", sinceMayEndUnknown, "2021", true, false],
  ["some day up to 10 May", someDayBefore, "2020-05-10", true, false],
  ["some day up to 10 May", someDayBefore, "0000/2020-05-10", true, false],
  ["some day up to 10 May", someDayBefore, "../2020-05-10", true, true], // no reading lies outside
  ["some day from 10 May on", someDayAfter, "2020-05-10/9999", true, false],
  ["some day from 10 May on", someDayAfter, "2020-05-10/..", true, true],
  ["some day from 10 May on", someDayAfter, "2020-05-10/", true, true],
])("%s %j in %s: possible %s, certain %s", (_, date, during, possible, certain) => {
  expect(dateMatcher(dateBounds(during), "possible")(date)).toBe(possible);
  expect(dateMatcher(dateBounds(during), "certain")(date)).toBe(certain);
});

test("answers as if every reading of the date were tried", () => {
  fc.assert(
    fc.property(readDates, windows, ({ date, readings }, { edtf, days }) => {
      const touches = ([first, last]: readonly [string, string]): boolean =>
        days.some((day) => first <= day && day <= last);
      expect(dateMatcher(dateBounds(edtf), "possible")(date)).toBe(readings.some(touches));
      expect(dateMatcher(dateBounds(edtf), "certain")(date)).toBe(readings.every(touches));
    }),
    { numRuns: 1000 },
  );
});
