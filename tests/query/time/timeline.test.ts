import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import { timeline } from "../../../src/query/time/timeline.js";
import { someEvents } from "../arbitraries.js";

const dated = (id: string, earliest: string | null, latest: string | null) => ({
  id,
  date: { earliest, latest },
});

test.each([
  [
    "earliest day first",
    [dated("b", "2020-01-02", "2020-01-02"), dated("c", "2020-01-01", "2020-12-31")],
    "cb",
  ],
  [
    "then the latest day",
    [dated("a", "2020-01-01", "2020-01-31"), dated("b", "2020-01-01", "2020-01-01")],
    "ba",
  ],
  [
    "then the id",
    [dated("b", "2020-01-01", "2020-01-01"), dated("a", "2020-01-01", "2020-01-01")],
    "ab",
  ],
  [
    "ids by code unit",
    [dated("é", null, null), dated("a", null, null), dated("Z", null, null)],
    "Zaé",
  ],
  [
    "no known start at its last day",
    [
      dated("a", "2020-01-02", null),
      dated("b", null, "2020-01-01"),
      dated("c", "2019-12-31", "2020-06-01"),
    ],
    "cba",
  ],
  ["nothing known at all last", [dated("a", null, null), dated("b", "9999-12-31", null)], "ba"],
  [
    "no end after all",
    [dated("a", "2020-01-01", null), dated("b", "2020-01-01", "9999-12-31")],
    "ba",
  ],
  ["nothing", [], ""],
] as const)("%s", (_, records, order) => {
  expect(
    timeline(records)
      .map(({ id }) => id)
      .join(""),
  ).toBe(order);
});

test("records that tie in everything keep their order", () => {
  const [one, other] = [dated("a", null, null), dated("a", null, null)];
  const sorted = timeline([one, other]);
  expect(sorted[0]).toBe(one);
  expect(sorted[1]).toBe(other);
});

test("every neighbour is in order, nothing is lost, the input stays", () => {
  fc.assert(
    fc.property(someEvents, (records) => {
      const frozen = parseFrozen<typeof records>(JSON.stringify(records));
      const sorted = timeline(frozen);
      expect(new Set(sorted)).toEqual(new Set(frozen));
      expect(sorted).toHaveLength(frozen.length);
      const keys = sorted.map(({ id, date }) =>
        [date.earliest ?? date.latest ?? "~", date.latest ?? "~", id].join(" "),
      );
      expect(keys).toEqual([...keys].sort());
    }),
  );
});
