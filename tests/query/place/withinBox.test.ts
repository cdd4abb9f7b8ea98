import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { BoundingBox } from "../../../src/query/place/boundingBox.js";
import { withinBox } from "../../../src/query/place/withinBox.js";
import { placed, point } from "../points.js";

test.each([
  ["inside", point(33, 44), [40, 30, 50, 40], 1],
  ["on the corner", point(30, 40), [40, 30, 50, 40], 1],
  ["west of it", point(33, 39.9), [40, 30, 50, 40], 0],
  ["north of it", point(40.1, 44), [40, 30, 50, 40], 0],
  ["a box that is a point", point(33, 44), [44, 33, 44, 33], 1],
  ["over the 180th meridian", point(0, -179), [170, -10, -170, 10], 1],
  ["over the 180th meridian, outside", point(0, 0), [170, -10, -170, 10], 0],
  ["without coordinates", {}, [-180, -90, 180, 90], 0],
] as const)("%s", (_, place, box, kept) => {
  expect(withinBox([place], box)).toHaveLength(kept);
});

test.each([
  [[40, 40, 50, 30]],
  [[-181, 0, 0, 0]],
  [[0, 0, 181, 0]],
  [[0, -91, 0, 0]],
  [[0, 0, 0, 91]],
  [[Number.NaN, 0, 0, 0]],
  [[0, 0, 0, Number.NaN]],
] as const)("%j is no box", (box) => {
  expect(() => withinBox([], box)).toThrow(
    `withinBox: [${box.join(", ")}] is not a box. Pass [west, south, east, north]`,
  );
});

test("a box and the rest of its belt hold every point of the belt", () => {
  const longitude = fc.integer({ min: -180, max: 180 });
  const latitude = fc.integer({ min: -90, max: 90 });
  fc.assert(
    fc.property(placed, longitude, longitude, latitude, latitude, (places, a, b, c, d) => {
      const [south, north] = [Math.min(c, d), Math.max(c, d)];
      const kept = (box: BoundingBox) => withinBox(places, box);
      const belt = kept([-180, south, 180, north]);
      expect(new Set([...kept([a, south, b, north]), ...kept([b, south, a, north])])).toEqual(
        new Set(a === b ? kept([a, south, b, north]) : belt),
      );
      expect(kept([a, south, b, north])).toEqual(
        belt.filter((place) => kept([a, south, b, north]).includes(place)),
      );
    }),
  );
});
