import { describe, expect, test } from "vitest";
import type { Coordinates, Place } from "../../../src/model/place.js";
import { boundingBoxOf } from "../../../src/query/places/boundingBoxOf.js";
import { distanceBetween } from "../../../src/query/places/distanceBetween.js";
import { withinBox } from "../../../src/query/places/withinBox.js";
import { point } from "../points.js";

type Placed = Pick<Place, "coordinates">;
const sound = point(33.3, 44.4);

/** Every helper that reads points, and what it calls the second of two places. */
const readers: readonly (readonly [string, (place: Placed) => unknown])[] = [
  ["boundingBoxOf: places[1]", (place) => boundingBoxOf([sound, place])],
  ["withinBox: places[1]", (place) => withinBox([sound, place], [-180, -90, 180, 90])],
  ["distanceBetween: to", (place) => distanceBetween(sound, place)],
  ["distanceBetween: from", (place) => distanceBetween(place, sound)],
];
const north = "Pass degrees north, from -90 to 90";
const east = "Pass degrees east, from -180 to 180";

describe.each(readers)("%s", (where, read) => {
  test.each<[unknown, string]>([
    [{ lat: 133 }, `.lat is 133. ${north}`],
    [{ lat: -90.1 }, ".lat is -90.1."],
    [{ lat: Number.NaN }, ".lat is NaN."],
    [{ lat: "33.3" }, '.lat is "33.3".'],
    [{ lat: 33n }, ".lat is a value of type BigInt."],
    [{ lon: 236 }, `.lon is 236. ${east}`],
    [{ lon: -Infinity }, ".lon is -Infinity."],
    [{ lon: undefined }, ".lon is undefined."],
    [{ lon: Symbol("east") }, ".lon is a value of type Symbol."],
    [{ precision: "town" }, '.precision is "town". Pass one of: exact, neighbourhood, city,'],
    [{ precision: "toString" }, '.precision is "toString".'],
    [{ precision: undefined }, ".precision is undefined."],
  ])("refuses a wrong member and names the record, number %#", (wrong, message) => {
    const coordinates = { ...sound.coordinates, ...(wrong as Partial<Coordinates>) };
    const place = { id: "erbil", coordinates };
    expect(() => read(place)).toThrow(RangeError);
    expect(() => read(place)).toThrow(`${where}.coordinates${message}`);
    expect(() => read(place)).toThrow(/ The record is "erbil"\.$/);
  });

  test.each<[unknown, string]>([
    [undefined, " is undefined. Pass an object with coordinates."],
    [null, " is null."],
    ["erbil", ' is "erbil".'],
    [{ coordinates: [44.4, 33.3] }, ".coordinates is a list. Pass an object with lat, lon"],
    [{ coordinates: "44.4,33.3" }, '.coordinates is "44.4,33.3". Pass an object with lat, lon'],
  ])("refuses %j, which is no place", (place, message) => {
    expect(() => read(place as Placed)).toThrow(RangeError);
    expect(() => read(place as Placed)).toThrow(`${where}${message}`);
  });

  test.each([point(90, 180), point(-90, -180), point(0, 0), point(-0, -0), {}])(
    "takes %j",
    (place) => {
      expect(() => read(place)).not.toThrow();
    },
  );
});

test.each([undefined, null, 7, "places", new Set(), {}, () => []])(
  "refuses %s for a list",
  (places) => {
    const list = places as Placed[];
    expect(() => boundingBoxOf(list)).toThrow(
      /^boundingBoxOf: places is .* Pass a list of records/,
    );
    expect(() => withinBox(list, [0, 0, 0, 0])).toThrow(/^withinBox: places is .* Pass a list/);
  },
);
