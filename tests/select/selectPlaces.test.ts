import { expect, test } from "vitest";
import type { Place } from "../../src/model/place.js";
import { type PlaceCriteria, selectPlaces } from "../../src/select/selectPlaces.js";

const place = (id: string, kind: string, path: string[], ar: string, aliases: string[] = []) => ({
  id,
  kind,
  path,
  names: { en: id, ar },
  aliases: aliases.map((text) => ({ text })),
});
const places = [
  place("iraq", "country", ["iraq"], "العراق"),
  place("baghdad", "city", ["baghdad", "iraq"], "بغداد"),
  place("green-zone", "district", ["green-zone", "baghdad", "iraq"], "المنطقة الخضراء", ["IZ"]),
] as unknown as readonly Place[];

const select = (criteria: object): string[] =>
  selectPlaces(places, criteria as PlaceCriteria).map(({ id }) => id);

test.each<[object, string[]]>([
  [{}, ["iraq", "baghdad", "green-zone"]],
  [{ at: "baghdad" }, ["baghdad", "green-zone"]], // itself, and what lies inside
  [{ kind: ["city", "country"] }, ["iraq", "baghdad"]],
  [{ at: "iraq", kind: "city" }, ["baghdad"]],
  [{ text: "الخضرا" }, ["green-zone"]],
  [{ text: "iz" }, ["green-zone"]], // an alias
  [{ at: "somewhere" }, []],
])("%j selects %j", (criteria, selected) => {
  expect(select(criteria)).toEqual(selected);
});

test.each([
  [{ kind: "town" }, 'selectPlaces: unknown kind "town". Nearest: '],
  [{ during: "2020" }, 'selectPlaces: unknown option "during". Nearest: '],
  [{ at: "bagdad" }, 'selectPlaces: no record has "bagdad" for at. Nearest: baghdad.'],
])("refuses %j", (criteria, message) => {
  expect(() => select(criteria)).toThrow(RangeError);
  expect(() => select(criteria)).toThrow(message);
});
