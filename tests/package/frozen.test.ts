import * as library from "iraq-conflict-data";
import { expect, test } from "vitest";

const collections = [
  "sources",
  "actors",
  "people",
  "places",
  "events",
  "figures",
  "terms",
] as const;

test.each(collections)("%s is frozen down to the leaves, and not empty", (name) => {
  expect(library[name].length).toBeGreaterThan(0);
  expect(thawed(library[name])).toEqual([]);
});

test("people are the same records as in actors", () => {
  for (const person of library.people) expect(library.actors).toContain(person);
});

function thawed(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, inner]) => thawed(inner, `${path}.${key}`)),
  ];
}
