import * as fc from "fast-check";
import { expect, test } from "vitest";
import { boundingBoxOf } from "../../../src/query/places/boundingBoxOf.js";
import { withinBox } from "../../../src/query/places/withinBox.js";
import { placed, point } from "../points.js";

test.each([
  ["nothing", [], { box: null, withoutCoordinates: 0 }],
  ["nothing known", [{}, {}], { box: null, withoutCoordinates: 2 }],
  ["one point", [point(33, 44)], { box: [44, 33, 44, 33], withoutCoordinates: 0 }],
  [
    "west and east, south and north",
    [point(33, 44), {}, point(38.9, -77), point(-1, 36.8)],
    { box: [-77, -1, 44, 38.9], withoutCoordinates: 1 },
  ],
  [
    "never over the 180th meridian",
    [point(0, 179), point(0, -179)],
    { box: [-179, 0, 179, 0], withoutCoordinates: 0 },
  ],
] as const)("%s", (_, places, boxed) => {
  expect(boundingBoxOf(places)).toEqual(boxed);
});

test("the box holds every point, touches one at each edge, and counts the rest", () => {
  fc.assert(
    fc.property(placed, (places) => {
      const { box, withoutCoordinates } = boundingBoxOf(places);
      const known = places.flatMap(({ coordinates }) => coordinates ?? []);
      expect(withoutCoordinates).toBe(places.length - known.length);
      if (box === null) {
        expect(known).toEqual([]);
        return;
      }
      expect(withinBox(places, box)).toHaveLength(known.length);
      const [west, south, east, north] = box;
      expect(known.some(({ lon }) => lon === west) && known.some(({ lon }) => lon === east)).toBe(
        true,
      );
      expect(known.some(({ lat }) => lat === south) && known.some(({ lat }) => lat === north)).toBe(
        true,
      );
    }),
  );
});
