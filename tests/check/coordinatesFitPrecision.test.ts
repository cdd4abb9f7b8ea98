import { expect, test } from "vitest";
import { assemble } from "../../src/check/assemble.js";

const faultsOf = (lat: number, precision: string) =>
  assemble([
    {
      collection: "places",
      id: "p",
      value: {
        id: "p",
        kind: "city",
        names: { en: "P", ar: "م" },
        coordinates: { lat, lon: 44, precision, source: "invented" },
      },
    },
  ]).faults.map(({ rule, what, fix }) => `${rule}: ${what} ${fix}`);

test.each([
  [33.3128, "exact"],
  [33.31, "city"],
  [33, "multi-country"],
  [0, "country"],
  [-0, "country"],
  [90, "country"],
  [-12.5, "country"],
])("%d fits %s", (lat, precision) => {
  expect(faultsOf(lat, precision)).toEqual([]);
});

test.each([
  [33.33, "country", '33.33 has 2 decimals for the precision "country". Round to 1: 33.3.'],
  [1e-7, "country", '1e-7 has 7 decimals for the precision "country". Round to 1: 0.'],
  [-1.5e-7, "exact", '-1.5e-7 has 8 decimals for the precision "exact". Round to 4: 0.'],
  [
    0.1 + 0.2,
    "city",
    '0.30000000000000004 has 17 decimals for the precision "city". Round to 2: 0.3.',
  ],
])("%d is too fine for %s", (lat, precision, words) => {
  expect(faultsOf(lat, precision)).toEqual([`coordinates-fit-precision: ${words}`]);
});

test.each([91, -90.1, 1e21, NaN, Infinity])("%d is no latitude", (lat) => {
  expect(faultsOf(lat, "country")).toEqual([
    expect.stringMatching(
      Number.isFinite(lat)
        ? /^field-form: .* is outside -90 to 90\./
        : /^field-type: (?:NaN|Infinity) is not a number\./,
    ),
  ]);
});
