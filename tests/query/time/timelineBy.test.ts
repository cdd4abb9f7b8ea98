import * as fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "../../../src/query/time/boundsOf.js";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import { timeline } from "../../../src/query/time/timeline.js";
import { timelineBy } from "../../../src/query/time/timelineBy.js";
import { readDates, someEvents } from "../arbitraries.js";

const dated = (id: string, edtf: string) => ({ id, date: { edtf, ...boundsOf(edtf) } });
const ids = ({
  groups,
  apart,
}: {
  readonly groups: readonly {
    readonly key: string;
    readonly events: readonly { readonly id: string }[];
  }[];
  readonly apart: readonly { readonly id: string }[];
}) => [
  ...groups.map(({ key, events }) => [key, events.map(({ id }) => id).join(" ")]),
  ["apart", apart.map(({ id }) => id).join(" ")],
];

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
    ["2020-11-17", "too tuesday"],
    ["2020-11-22", "sunday"],
    ["apart", "campaign month early-in-week weeks ever"],
  ]);
});

test("weeks, and dates that span several", () => {
  expect(ids(timelineBy(events, "week"))).toEqual([
    ["2020-W47", "early-in-week too tuesday sunday"],
    ["apart", "campaign month weeks ever"],
  ]);
});

test("months, and dates that span several", () => {
  expect(ids(timelineBy(events, "month"))).toEqual([
    ["2020-11", "month early-in-week weeks too tuesday sunday"],
    ["apart", "campaign ever"],
  ]);
});

test.each([
  ["day", "2020-02-03", "2020-02-03", "2020-02-03"],
  ["week", "2020-W06", "2020-02-03", "2020-02-09"],
  ["month", "2020-02", "2020-02-01", "2020-02-29"],
  ["year", "2020", "2020-01-01", "2020-12-31"],
] as const)("a %s has a first and a last day", (by, key, first, last) => {
  const events = [dated("monday", "2020-02-03")];
  expect(timelineBy(events, by)).toEqual({ groups: [{ key, first, last, events }], apart: [] });
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
    ["apart", "nobody"],
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
    ["apart", "nowhere"],
  ]);
});

test.each(["day", "actor"] as const)("nothing by %s", (by) => {
  expect(timelineBy([], by as "day")).toEqual({ groups: [], apart: [] });
});

test("refuses another grouping", () => {
  expect(() => timelineBy(events, "decade" as "day")).toThrow(
    new RangeError('timelineBy: unknown by "decade". Nearest: day, year, place.'),
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
  year: (day: string) => day.slice(0, 4),
};

test.each(["day", "week", "month", "year"] as const)(
  "by %s: in a group exactly if every reading is, and nothing lost",
  (by) => {
    fc.assert(
      fc.property(fc.array(readDates, { maxLength: 6 }), (dates) => {
        const records = parseFrozen<readonly { id: string; date: (typeof dates)[0]["date"] }[]>(
          JSON.stringify(dates.map(({ date }, index) => ({ id: String(index), date }))),
        );
        const { groups, apart } = timelineBy(records, by);
        const placed = groups.flatMap((group) => group.events);
        expect([...placed, ...apart].map(({ id }) => id).sort()).toEqual(
          records.map(({ id }) => id),
        );
        expect(groups.map(({ first }) => first)).toEqual(groups.map(({ first }) => first).sort());
        expect(apart).toEqual(timeline(apart));
        const keysOf = (id: string) => new Set(dates[Number(id)]?.readings.flat().map(unitOf[by]));
        for (const { key, events: grouped } of groups) {
          expect(grouped).toEqual(timeline(grouped));
          for (const { id } of grouped) expect([...keysOf(id)]).toEqual([key]);
        }
        for (const { id } of apart) expect(keysOf(id).size).toBeGreaterThan(1);
      }),
    );
  },
);

test("by actor: everybody who took part, and nobody else", () => {
  fc.assert(
    fc.property(someEvents, (records) => {
      const { groups, apart } = timelineBy(records, "actor");
      const found = [
        ...groups.flatMap(({ key, events: grouped }) => grouped.map(({ id }) => `${id} ${key}`)),
        ...apart.map(({ id }) => `${id} -`),
      ];
      const told = records.flatMap(({ id, participants }) =>
        participants.length > 0
          ? [...new Set(participants.map(({ actor }) => `${id} ${actor}`))]
          : [`${id} -`],
      );
      expect(found.sort()).toEqual(told.sort());
    }),
  );
});
