import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { BoundingBox } from "../../../src/query/places/boundingBoxOf.js";
import { withinBox } from "../../../src/query/places/withinBox.js";
import { placed, point } from "../points.js";

test.each([
  ["inside", point(33, 44), [40, 30, 50, 40], 1],
  ["on the corner", point(30, 40), [40, 30, 50, 40], 1],
  ["west of it", point(33, 39.9), [40, 30, 50, 40], 0],
  ["north of it", point(40.1, 44), [40, 30, 50, 40], 0],
  ["a box that is a point", point(33, 44), [44, 33, 44, 33], 1],
  ["over the 180th meridian", point(0, -179), [170, -10, -170, 10], 1],
  ["over the 180th meridian, outside", point(0, 0), [170, -10, -170, 10], 0],
  ["180 is -180", point(0, 180), [-180, -10, -170, 10], 1],
  ["-180 is 180", point(0, -180), [170, -10, 180, 10], 1],
  ["180 in a box over it", point(0, 180), [170, -10, -170, 10], 1],
  ["-180 in a box over it", point(0, -180), [170, -10, -170, 10], 1],
  ["180 in a box that ends before it", point(0, 180), [-179, -10, 179, 10], 0],
  ["a box that is that meridian", point(0, -180), [180, -10, 180, 10], 1],
  ["or is written over it", point(0, 179), [180, -10, -180, 10], 0],
  ["a box that is a meridian", point(9, 44), [44, -10, 44, 10], 1],
  ["beside a meridian", point(9, 44.1), [44, -10, 44, 10], 0],
  ["the whole globe", point(-90, -180), [-180, -90, 180, 90], 1],
  ["a pole lies on every meridian", point(90, 120), [40, 80, 50, 90], 1],
  ["the other pole", point(-90, 45), [40, 80, 50, 90], 0],
  ["nought below nought", point(-0, -0), [0, 0, 10, 10], 1],
  ["nought above nought", point(0, 0), [-10, -10, -0, -0], 1],
  ["without coordinates", {}, [-180, -90, 180, 90], 0],
] as const)("%s", (_, place, box, kept) => {
  expect(withinBox([place], box)).toHaveLength(kept);
});

test.each([
  [[40, 40, 50, 30], "[40, 40, 50, 30]"],
  [[-181, 0, 0, 0], "[-181, 0, 0, 0]"],
  [[0, 0, 181, 0], "[0, 0, 181, 0]"],
  [[0, -91, 0, 0], "[0, -91, 0, 0]"],
  [[0, 0, 0, 91], "[0, 0, 0, 91]"],
  [[Number.NaN, 0, 0, 0], "[NaN, 0, 0, 0]"],
  [[0, 0, 0, Number.NaN], "[0, 0, 0, NaN]"],
  [[0, 0, Infinity, 0], "[0, 0, Infinity, 0]"],
  [["38", "29", "49", "38"], '["38", "29", "49", "38"]'],
  [[38, 29, 49], "[38, 29, 49]"],
  [[38, 29, 0, 49, 38, 0], "[38, 29, 0, 49, 38, 0]"], // GeoJSON with heights
  [new Array(4), "[, , , ]"],
  [
    [Symbol("west"), 1n, null, {}],
    "[a value of type Symbol, a value of type BigInt, null, an object]",
  ],
  [new Array<number>(1_000_000).fill(38), "[38, 38, 38, 38, 38, 38]"],
  ["38,29,49,38", '"38,29,49,38"'],
  [{ west: 38, south: 29, east: 49, north: 38 }, "an object"],
  [undefined, "undefined"],
])("is no box, number %#", (wrong, written) => {
  const box = wrong as unknown as BoundingBox;
  expect(() => withinBox([], box)).toThrow(RangeError);
  expect(() => withinBox([], box)).toThrow(
    `withinBox: ${written} is not a box. Pass [west, south, east, north] in degrees`,
  );
});

test("as the turn eastwards from its west edge tells", () => {
  const longitude = fc.integer({ min: -180, max: 180 });
  fc.assert(
    fc.property(longitude, longitude, longitude, (west, east, lon) => {
      const eastwards = (degrees: number) => (degrees + 360) % 360;
      const width = east - west === 360 ? 360 : eastwards(east - west);
      const expected = eastwards(lon - west) <= width;
      expect(withinBox([point(0, lon)], [west, -1, east, 1])).toHaveLength(Number(expected));
    }),
    { numRuns: 2000 },
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
