import { expect, test } from "vitest";
import { places } from "../../src/collections/places.js";
import { pointOf } from "../../src/query/places/pointOf.js";
import { withinBox } from "../../src/query/places/withinBox.js";

const withPoint = places.filter(({ coordinates }) => coordinates !== undefined);

test("nearly every place has a point of its own; those without a name cannot", () => {
  const without = places.filter(({ coordinates }) => coordinates === undefined);
  expect(without.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "bases-hosting-us-forces-in-iraq",
      "faction-launch-sites",
      "iraqi-camps",
      "us-sites-in-iraq",
    ]),
  );
  expect(without.length / places.length).toBeLessThan(0.1);
});

test.each(places.map(({ id }) => id))("%s can be drawn on a map", (id) => {
  expect(pointOf(places, id)).toBeDefined();
});

test.each([
  ["Iraq", ["iraq"], [38.7, 29, 48.6, 37.4]],
  ["the governorate of Baghdad", ["baghdad"], [43.9, 32.8, 44.9, 33.8]],
  ["the Middle East", ["middle-east"], [24, 12, 64, 43]],
  ["the United States", ["united-states"], [-180, 18, -66, 72]],
] as const)("what lies in %s has its point there", (_, [container], box) => {
  const inside = withPoint.filter(({ path }) => path.includes(container));
  expect(inside.length).toBeGreaterThan(1);
  expect(withinBox(inside, box)).toEqual(inside);
});

test("a P-code begins with the country", () => {
  const coded = places.filter(({ pcode }) => pcode !== undefined);
  expect(coded.length).toBeGreaterThan(0);
  for (const { country = "none", pcode = "" } of coded)
    expect(pcode.startsWith(country)).toBe(true);
});
