import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type { Figure } from "../../../src/model/figure.js";
import { seriesOf } from "../../../src/query/figures/seriesOf.js";

const on = (day: string) => ({ earliest: day, latest: day });
const figures = parseFrozen<readonly Figure[]>(
  JSON.stringify([
    { id: "later", measure: "us-troops-in-iraq", asOf: on("2020-11-17") },
    { id: "other", measure: "rockets-fired", asOf: on("2020-01-01") },
    {
      id: "over-a-year",
      measure: "us-troops-in-iraq",
      period: { earliest: "2020-01-01", latest: "2020-12-31" },
    },
    { id: "rival-b", measure: "us-troops-in-iraq", asOf: on("2020-09-09") },
    { id: "rival-a", measure: "us-troops-in-iraq", asOf: on("2020-09-09") },
    { id: "undated", measure: "us-troops-in-iraq" },
  ]),
);

test("one measure, by time of level or else of count, rivals side by side", () => {
  expect(seriesOf(figures, "us-troops-in-iraq").map(({ id }) => id)).toEqual([
    "over-a-year",
    "rival-a",
    "rival-b",
    "later",
    "undated",
  ]);
});

test.each<[unknown, string]>([
  ["troops", 'unknown measure "troops". Nearest: us-troops-in-iraq,'],
  ["us-troops-in-Iraq", 'unknown measure "us-troops-in-Iraq". Nearest: us-troops-in-iraq,'],
  [undefined, 'measure is undefined. Pass a text, such as "'],
  [["us-troops-in-iraq"], "measure is a list."],
])("refuses the measure %j", (measure, message) => {
  const ask = (): unknown => seriesOf(figures, measure as "us-troops-in-iraq");
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(`seriesOf: ${message}`);
});

test("empty when nobody gave a number", () => {
  expect(seriesOf([], "us-troops-in-iraq")).toEqual([]);
});
