import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distanceBetween } from "../../../src/query/places/distanceBetween.js";
import { point, points } from "../points.js";

test.each([
  // on the ellipsoid of WGS 84, known from geodesy
  ["a quarter of a meridian", point(0, 0), point(90, 0), 10001.966],
  ["a quarter of the equator", point(0, 0), point(0, 90), 10018.754],
  ["a degree of latitude at the equator", point(0, 0), point(1, 0), 110.574],
  ["a degree of latitude at the pole", point(89, 0), point(90, 0), 111.694],
  ["from pole to pole", point(-90, 12), point(90, 150), 20003.931],
  ["over the 180th meridian", point(0, 179.5), point(0, -179.5), 111.319],
])("%s lies within what is told", (_, from, to, truth) => {
  const { km, plusOrMinus } = distanceBetween(from, to) ?? { km: 0, plusOrMinus: 0 };
  expect(Math.abs(km - truth)).toBeLessThanOrEqual(plusOrMinus);
  expect(Math.abs(km - truth) / truth).toBeLessThan(0.0057);
});

test.each([
  ["exact", "exact", 2],
  ["exact", "neighbourhood", 3],
  ["neighbourhood", "city", 17],
  ["city", "city", 30],
  ["region", "city", 165],
  ["country", "exact", 501],
  ["multi-country", "country", 2000],
] as const)("%s to %s at one point: 0, plus or minus %i", (from, to, plusOrMinus) => {
  expect(distanceBetween(point(33.3, 44.4, from), point(33.3, 44.4, to))).toEqual({
    km: 0,
    plusOrMinus,
  });
});

test("unknown when either has no coordinates", () => {
  expect(distanceBetween(point(33.3, 44.4), {})).toBeUndefined();
  expect(distanceBetween({}, point(33.3, 44.4))).toBeUndefined();
});

test("the same both ways, and the angle between the two vectors", () => {
  fc.assert(
    fc.property(points, points, (from, to) => {
      const there = distanceBetween(from, to);
      expect(distanceBetween(to, from)).toEqual(there);
      const [a, b] = [from, to].map(({ coordinates: { lat, lon } }) => {
        const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
        const [x, y] = [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda)];
        return { x, y, z: Math.sin(phi) };
      });
      if (!a || !b) throw new Error("two points");
      const chord = Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
      const across = Math.hypot(a.x + b.x, a.y + b.y, a.z + b.z);
      expect(there?.km).toBeCloseTo(2 * 6371.0088 * Math.atan2(chord, across), 0);
    }),
  );
});
