import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin } from "../../../src/query/places/isWithin.js";

interface Told {
  readonly id: string;
  readonly path: readonly string[];
}

const places: readonly Told[] = [
  { id: "embassy", path: ["embassy", "green-zone", "baghdad", "iraq"] },
  { id: "baghdad", path: ["baghdad", "iraq"] },
  { id: "iraq", path: ["iraq"] },
  { id: "iran", path: ["iran"] },
];

test.each([
  ["embassy", "iraq", true],
  ["embassy", "baghdad", true],
  ["embassy", "embassy", true],
  ["iraq", "embassy", false],
  ["embassy", "iran", false],
])("%s in %s: %s", (inner, outer, answer) => {
  expect(isWithin(places, inner, outer)).toBe(answer);
});

test("either id must be one of the places", () => {
  expect(() => isWithin(places, "iraq", "irak")).toThrow(
    new RangeError('isWithin: no place "irak". Nearest: iraq, iran, embassy.'),
  );
  expect(() => isWithin(places, "bagdad", "iraq")).toThrow('no place "bagdad". Nearest: baghdad');
});

test.each<[unknown, unknown, unknown, string]>([
  [undefined, "iraq", "iraq", "places is undefined. Pass a list"],
  [
    [{ id: "iraq" }],
    "iraq",
    "iraq",
    'places[0].path is undefined. Pass a list. The record is "iraq"',
  ],
  [[{ id: "a", path: ["a", 1] }], "a", "a", "places[0].path[1] is 1"],
  [places, undefined, "iraq", "the id of the place is undefined"],
  [places, "iraq", null, "the id of the place is null"],
  [places, "iraq", ["iraq"], "the id of the place is a list"],
])("refuses what is no question", (all, inner, outer, message) => {
  const ask = (): unknown => isWithin(all as typeof places, inner as string, outer as string);
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(`isWithin: ${message}`);
});

test("as a walk from parent to parent finds", () => {
  const parents = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parents, fc.nat(), fc.nat(), (numbers, one, other) => {
      // each place lies in an earlier one, or in none
      const parentOf = numbers.map((number, place) => (number < place ? number : -1));
      const above = (place: number): number[] =>
        place < 0 ? [] : [place, ...above(parentOf[place] ?? -1)];
      const tree: readonly Told[] = numbers.map((_, place) => ({
        id: String(place),
        path: above(place).map(String),
      }));
      const inner = one % numbers.length;
      const outer = other % numbers.length;
      let walk = inner;
      while (walk !== outer && walk >= 0) walk = parentOf[walk] ?? -1;
      expect(isWithin(tree, String(inner), String(outer))).toBe(walk === outer);
    }),
  );
});
