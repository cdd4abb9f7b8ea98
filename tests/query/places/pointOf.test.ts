import { expect, test } from "vitest";
import type { Coordinates } from "../../../src/model/place.js";
import { pointOf } from "../../../src/query/places/pointOf.js";

const point: Coordinates = { lat: 33.3, lon: 44.4, precision: "city", source: "GeoNames" };
const places = [
  { id: "embassy", path: ["embassy", "green-zone", "baghdad"] },
  { id: "green-zone", path: ["green-zone", "baghdad"] },
  { id: "baghdad", path: ["baghdad"], coordinates: point },
  { id: "somewhere", path: ["somewhere", "unlisted"] },
];

test.each([
  ["baghdad", { place: "baghdad", ...point }],
  ["embassy", { place: "baghdad", ...point }], // two places further out
  ["somewhere", undefined],
])("%s is drawn at %j", (id, drawn) => {
  expect(pointOf(places, id)).toEqual(drawn);
});

test("names the nearest ids, and what is no list of places", () => {
  expect(() => pointOf(places, "bagdad")).toThrow('pointOf: no place "bagdad". Nearest: baghdad,');
  expect(() => pointOf([{ id: "x" }] as never, "x")).toThrow("pointOf: places[0]");
});
