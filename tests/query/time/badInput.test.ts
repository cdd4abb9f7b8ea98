import { expect, test } from "vitest";
import * as query from "../../../src/entries/query.js";

type Loose = (...given: readonly unknown[]) => unknown;
const { asOf, boundsOf, compareDates, overlaps, postsOf, relationsOf, timeline, timelineBy } =
  query as unknown as Readonly<Record<string, Loose>>;

const post = { title: "us-president", of: "united-states", valid: "2020/2021", evidence: [] };
const actor = {
  id: "one",
  posts: [post],
  relations: [{ kind: "leads", object: "two", valid: "2020/" }],
};

test.each<[string, (() => unknown) | undefined, string]>([
  [
    "a day missing",
    () => asOf?.([post]),
    'asOf: day is undefined. Pass a text, such as "2020-11-17".',
  ],
  ["a half-typed day", () => asOf?.([post], "2020-1"), 'asOf: day "2020-1" is not a calendar day.'],
  [
    "a day as Date",
    () => asOf?.([post], new Date(0)),
    "asOf: day is a value of type Date. Pass a text",
  ],
  ["no records", () => asOf?.("posts", "2020-01-01"), 'asOf: records is "posts". Pass a list'],
  [
    "actors for posts",
    () => asOf?.([actor], "2020-01-01"),
    "asOf: records[0].valid is undefined. Pass an interval in EDTF",
  ],
  [
    "a bad valid time",
    () => asOf?.([{ valid: "2020" }], "2020-01-01"),
    'asOf: valid: "2020" is not an interval.',
  ],
  [
    "a certainty",
    () => asOf?.([], "2020-01-01", { certainty: "sure" }),
    'asOf: unknown certainty "sure". Nearest: ',
  ],
  [
    "a number for a date",
    () => boundsOf?.(2020),
    'boundsOf: edtf is 2020. Pass a text, such as "2020-11".',
  ],
  ["a bad date", () => boundsOf?.("2020-13"), 'boundsOf: "2020-13" does not exist'],
  ["no dates", () => compareDates?.(), "compareDates: one is undefined. Pass a date in EDTF"],
  ["an object without date", () => overlaps?.("2020", {}), "overlaps: other is an object."],
  ["an unknown post", () => postsOf?.([actor], "pm"), 'postsOf: unknown title "pm". Nearest: '],
  ["no post", () => postsOf?.([actor]), "postsOf: title is undefined. Pass a text"],
  [
    "actors without posts",
    () => postsOf?.([{ id: "x" }], "us-president"),
    "postsOf: actors[0].posts is undefined.",
  ],
  [
    "an unknown relation",
    () => relationsOf?.([actor], "lead"),
    'relationsOf: unknown kind "lead". Nearest: leads,',
  ],
  ["no actors", () => relationsOf?.({}), "relationsOf: actors is an object."],
  ["no events", () => timeline?.(null), "timeline: events is null. Pass a list"],
  [
    "undated events",
    () => timeline?.([{ id: "x", date: { edtf: "2020" } }]),
    "timeline: events[0].date.earliest is undefined.",
  ],
  [
    "no grouping",
    () => timelineBy?.([]),
    'timelineBy: by is undefined. Pass a text, such as "day".',
  ],
  [
    "a grouping of objects' own",
    () => timelineBy?.([], "toString"),
    'timelineBy: unknown by "toString". Nearest: ',
  ],
  [
    "days that are none",
    () =>
      timelineBy?.(
        [{ id: "x", date: { edtf: "x", earliest: "2020-13-45", latest: null } }],
        "week",
      ),
    'timelineBy: events[0].date.earliest is "2020-13-45". Pass a day',
  ],
])("%s", (_, call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

test("what is half typed can be asked about without an error", () => {
  const { isEdtf, isCalendarDay } = query;
  expect(["2020", "2020-1", "", 2020, null, new Date(0)].map(isEdtf)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(["2020-01-01", "2020-1", 20200101].map(isCalendarDay)).toEqual([true, false, false]);
});
