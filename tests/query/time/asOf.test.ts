import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import { actors } from "../../../src/collections/actors.js";
import { asOf } from "../../../src/query/time/asOf.js";
import { postsOf } from "../../../src/query/time/postsOf.js";
import { exclusivePosts } from "../../../src/vocabulary/exclusivePosts.js";
import type { Certainty } from "../../../src/input/requireTerms.js";
import { readDates, worldDays } from "../arbitraries.js";

const inOffice = { valid: "2020-05/2022-10" };

test.each([
  ["2020-04-30", "possible", 0],
  ["2020-05-01", "possible", 1],
  ["2020-05-10", "certain", 0], // the month is known, the day is not
  ["2020-05-10", "possible", 1],
  ["2020-05-31", "certain", 1],
  ["2021-01-01", "certain", 1],
  ["2022-10-01", "certain", 1],
  ["2022-10-02", "certain", 0],
  ["2022-10-31", "possible", 1],
  ["2022-11-01", "possible", 0],
] as const)("%s, %s: keeps %i", (day, certainty, kept) => {
  expect(asOf([inOffice], day, { certainty })).toHaveLength(kept);
});

const attested = { first: "2020-08-20", last: "2020-11-17" };

test.each([
  ["/", "2020-08-19", 0, 1],
  ["/", "2020-08-20", 1, 1],
  ["/", "2020-11-17", 1, 1],
  ["/", "2020-11-18", 0, 1],
  ["2020-05/", "2020-04-30", 0, 0],
  ["2020-05/..", "2024-01-01", 1, 1], // open: it still holds
  ["2020-05/", "2024-01-01", 0, 1], // unknown: it may
])(
  "valid %s and attested in autumn 2020, on %s: certain %i, possible %i",
  (valid, day, certain, possible) => {
    expect(asOf([{ valid, attested }], day, { certainty: "certain" })).toHaveLength(certain);
    expect(asOf([{ valid, attested }], day)).toHaveLength(possible);
    expect(asOf([{ valid, attested }], day).map(({ held }) => held)).toEqual(
      possible === 0 ? [] : [certain === 0 ? "possible" : "certain"],
    );
  },
);

test("nothing attested is nothing more certain", () => {
  const record = { valid: "/", attested: null };
  expect(asOf([record], "2020-08-20", { certainty: "certain" })).toEqual([]);
  expect(asOf([record], "2020-08-20")).toEqual([{ ...record, held: "possible" }]);
});

test("answers as if every reading of the interval were tried, in order", () => {
  const intervals = readDates.filter(({ date }) => date.edtf.includes("/"));
  const days = fc.constantFrom(...worldDays.slice(1, -1));
  fc.assert(
    fc.property(fc.array(intervals, { maxLength: 4 }), days, (dates, day) => {
      const records = parseFrozen<{ valid: string; place: number }[]>(
        JSON.stringify(dates.map(({ date }, place) => ({ valid: date.edtf, place }))),
      );
      const covers = ([first, last]: readonly [string, string]): boolean =>
        first <= day && day <= last;
      const kept = (certainty: Certainty) =>
        asOf(records, day, { certainty }).map(({ place }) => place);
      const places = (test: (date: (typeof dates)[number]) => boolean): number[] =>
        dates.flatMap((date, place) => (test(date) ? [place] : []));
      expect(kept("possible")).toEqual(places(({ readings }) => readings.some(covers)));
      expect(kept("certain")).toEqual(places(({ readings }) => readings.every(covers)));
    }),
  );
});

test("says how to fix a bad day", () => {
  expect(() => asOf([], "10/06/2020")).toThrow('"10/06/2020" is not a calendar day. Pass');
  expect(() => asOf([], "2021-02-29")).toThrow(RangeError);
});

test("says how to fix a bad certainty", () => {
  expect(() => asOf([], "2020-06-10", { certainty: "maybe" as Certainty })).toThrow(
    'asOf: unknown certainty "maybe". Nearest: ',
  );
});

test("refuses valid time that is no interval", () => {
  expect(() => asOf([{ valid: "2020-05" }], "2020-06-10")).toThrow(RangeError);
});

const post = (holder: string, valid: string, first?: string, last = first) => ({
  title: "us-president",
  of: "united-states",
  holder,
  valid,
  attested: first === undefined || last === undefined ? null : { first, last },
});
const presidents = [
  post("a", "/", "2019-01-01", "2020-11-17"),
  post("b", "2020-11/", "2021-04-07", "2021-04-17"),
  post("c", "2025/", "2025-03-01"),
];

test.each([
  ["2018-01-01", ["a possible"]], // the first to be attested after
  ["2019-01-01", ["a certain"]],
  ["2020-12-24", ["a possible"]], // last attested before, though b may have begun
  ["2021-04-10", ["b certain"]],
  ["2022-06-01", ["b possible"]],
  ["2025-02-01", ["b possible"]],
  ["2025-03-01", ["c certain"]],
  ["2030-01-01", ["c possible"]],
])("of a post for one there is one holder: %s", (day, holders) => {
  expect(asOf(presidents, day).map(({ holder, held }) => `${holder} ${held}`)).toEqual(holders);
});

test("of other posts, and of posts of others, there may be several", () => {
  const [one, other] = [post("a", "2020/"), post("b", "2020/", "2020-05-01")];
  const spokesman = { title: "kataib-hezbollah-security-official" };
  expect(
    asOf(
      [
        { ...one, ...spokesman },
        { ...other, ...spokesman },
      ],
      "2021-01-01",
    ),
  ).toHaveLength(2);
  expect(asOf([one, { ...other, of: "iraq" }], "2021-01-01")).toHaveLength(2);
  expect(asOf([one, other], "2021-01-01").map(({ holder }) => holder)).toEqual(["b"]);
});

test("of two who were never attested, the one who left first comes first", () => {
  const unattested = [post("successor", "/"), post("predecessor", "/2020-01")];
  const holdersOn = (day: string) => asOf(unattested, day).map(({ holder }) => holder);
  expect(holdersOn("2019-06-01")).toEqual(["predecessor"]);
  expect(holdersOn("2020-02-01")).toEqual(["successor"]);
});

test("no post for one has two holders in our own data, on the first of any month", () => {
  const months = Array.from({ length: 312 }, (_, index) =>
    new Date(Date.UTC(2000, index, 1)).toISOString().slice(0, 10),
  );
  for (const title of exclusivePosts) {
    const held = postsOf(actors, title);
    expect(months.filter((day) => asOf(held, day).length > 1)).toEqual([]);
  }
});
