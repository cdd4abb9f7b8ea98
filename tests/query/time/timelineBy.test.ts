import * as fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "../../../src/query/time/boundsOf.js";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import { timeline } from "../../../src/query/time/timeline.js";
import { timelineBy } from "../../../src/query/time/timelineBy.js";
import { readDates, someEvents } from "../arbitraries.js";

const dated = (id: string, edtf: string) => ({ id, date: { edtf, ...boundsOf(edtf) } });
const ids = (groups: readonly { key: string | null; events: readonly { id: string }[] }[]) =>
  groups.map(({ key, events }) => [key, events.map(({ id }) => id).join(" ")]);

const events = [
  dated("month", "2020-11"),
  dated("sunday", "2020-11-22"),
  dated("tuesday", "2020-11-17"),
  dated("too", "2020-11-17~"),
  dated("campaign", "2020-10/2020-11-20"),
  dated("early-in-week", "[2020-11-16..2020-11-18]"),
  dated("weeks", "[2020-11-16..2020-11-25]"),
  dated("ever", "../2020-11-17"),
];

test("days, and dates that span several", () => {
  expect(ids(timelineBy(events, "day"))).toEqual([
    ["../2020-11-17", "ever"],
    ["2020-10/2020-11-20", "campaign"],
    ["2020-11", "month"],
    ["[2020-11-16..2020-11-18]", "early-in-week"],
    ["[2020-11-16..2020-11-25]", "weeks"],
    ["2020-11-17", "too tuesday"],
    ["2020-11-22", "sunday"],
  ]);
});

test("weeks, and dates that span several", () => {
  expect(ids(timelineBy(events, "week"))).toEqual([
    ["../2020-11-17", "ever"],
    ["2020-10/2020-11-20", "campaign"],
    ["2020-11", "month"],
    ["2020-W47", "early-in-week too tuesday sunday"],
    ["[2020-11-16..2020-11-25]", "weeks"],
  ]);
});

test("months, and dates that span several", () => {
  expect(ids(timelineBy(events, "month"))).toEqual([
    ["../2020-11-17", "ever"],
    ["2020-10/2020-11-20", "campaign"],
    ["2020-11", "month early-in-week weeks too tuesday sunday"],
  ]);
});

test("a group comes by its own start, not by its first event", () => {
  const late = [dated("late", "2020-11-22"), dated("span", "2020-11-20/2020-11-30")];
  expect(ids(timelineBy(late, "week"))).toEqual([
    ["2020-W47", "late"],
    ["2020-11-20/2020-11-30", "span"],
  ]);
});

test("actors in the order in which they appear, each event once", () => {
  const told = [
    { ...dated("later", "2020-11-18"), participants: [{ actor: "state" }, { actor: "group" }] },
    { ...dated("nobody", "2020-11-16"), participants: [] },
    { ...dated("first", "2020-11-17"), participants: [{ actor: "group" }, { actor: "group" }] },
  ];
  expect(ids(timelineBy(told, "actor"))).toEqual([
    ["group", "first later"],
    ["state", "later"],
    [null, "nobody"],
  ]);
});

test("places in the order in which they appear", () => {
  const told: (ReturnType<typeof dated> & { place?: { id: string } })[] = [
    { ...dated("later", "2020-11-18"), place: { id: "baghdad" } },
    dated("nowhere", "2020-11-16"),
    { ...dated("first", "2020-11-17"), place: { id: "embassy" } },
  ];
  expect(ids(timelineBy(told, "place"))).toEqual([
    ["embassy", "first"],
    ["baghdad", "later"],
    [null, "nowhere"],
  ]);
});

test.each(["day", "actor"] as const)("nothing by %s", (by) => {
  expect(timelineBy([], by as "day")).toEqual([]);
});

test("refuses another grouping", () => {
  expect(() => timelineBy(events, "year" as "day")).toThrow(
    new RangeError('timelineBy: unknown by "year". Nearest: day, week, actor.'),
  );
});

/** The week of a day in the small world, counted from Monday 30 December 2019. */
const weekOf = (day: string): string => {
  const days = Math.floor((Date.parse(day) - Date.parse("2019-12-30")) / 86_400_000);
  return days < 0
    ? `2019-W${String(53 + Math.floor(days / 7))}`
    : `2020-W0${String(1 + Math.floor(days / 7))}`;
};
const unitOf = {
  day: (day: string) => day,
  week: weekOf,
  month: (day: string) => day.slice(0, 7),
};

test.each(["day", "week", "month"] as const)(
  "by %s: one group for each event, exact only if every reading is",
  (by) => {
    fc.assert(
      fc.property(fc.array(readDates, { maxLength: 6 }), (dates) => {
        const records = parseFrozen<readonly { id: string; date: (typeof dates)[0]["date"] }[]>(
          JSON.stringify(dates.map(({ date }, index) => ({ id: String(index), date }))),
        );
        const groups = timelineBy(records, by);
        expect(groups.flatMap((group) => group.events.map(({ id }) => id)).sort()).toEqual(
          records.map(({ id }) => id),
        );
        for (const { key, events: grouped } of groups) {
          expect(grouped).toEqual(timeline(grouped));
          for (const { id, date } of grouped) {
            const keys = new Set(dates[Number(id)]?.readings.flat().map(unitOf[by]));
            expect(key).toBe(keys.size === 1 ? [...keys][0] : date.edtf);
          }
        }
      }),
    );
  },
);

test("by actor: everybody who took part, and nobody else", () => {
  fc.assert(
    fc.property(someEvents, (records) => {
      const found = timelineBy(records, "actor").flatMap(({ key, events: grouped }) =>
        grouped.map(({ id }) => `${id} ${key ?? "-"}`),
      );
      const told = records.flatMap(({ id, participants }) =>
        participants.length > 0
          ? [...new Set(participants.map(({ actor }) => `${id} ${actor}`))]
          : [`${id} -`],
      );
      expect(found.sort()).toEqual(told.sort());
    }),
  );
});
