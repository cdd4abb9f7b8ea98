import { expect, test } from "vitest";
import { dayBefore, isoWeek } from "../../src/dates/calendar.js";

test.each([
  ["2020-11-17", "2020-W47", "2020-11-16"],
  ["2020-11-16", "2020-W47", "2020-11-16"],
  ["2020-11-22", "2020-W47", "2020-11-16"],
  ["2021-01-03", "2020-W53", "2020-12-28"], // a Sunday, in the last week of the year before
  ["2021-01-04", "2021-W01", "2021-01-04"],
  ["2018-12-31", "2019-W01", "2018-12-31"], // a Monday, in the first week of the year after
  ["2016-01-01", "2015-W53", "2015-12-28"],
  ["2020-02-29", "2020-W09", "2020-02-24"],
  ["0050-01-01", "0049-W52", "0049-12-27"],
])("%s lies in %s, from %s", (day, key, first) => {
  expect(isoWeek(day)).toMatchObject({ key, first });
});

test("weeks follow each other without a gap through a century", () => {
  const first = Date.UTC(2000, 0, 3); // a Monday
  let before = isoWeek("2000-01-02").key;
  for (let week = 0; week < 5218; week += 1) {
    const day = (offset: number) =>
      new Date(first + (week * 7 + offset) * 86_400_000).toISOString().slice(0, 10);
    const { key, first: monday, last } = isoWeek(day(0));
    expect([monday, last]).toEqual([day(0), day(6)]);
    expect(key > before).toBe(true);
    expect(isoWeek(day(6))).toEqual({ key, first: monday, last });
    expect(key.slice(0, 4)).toBe(day(3).slice(0, 4));
    before = key;
  }
});

test.each([
  ["2020-03-01", "2020-02-29"],
  ["2021-03-01", "2021-02-28"],
  ["2020-01-01", "2019-12-31"],
  ["0100-01-01", "0099-12-31"],
])("before %s comes %s", (day, before) => {
  expect(dayBefore(day)).toBe(before);
});
