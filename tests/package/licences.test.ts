import { readFileSync } from "node:fs";
import { places } from "iraq-conflict-data";
import { expect, test } from "vitest";

const licences = readFileSync("LICENSE-DATA", "utf8");
/** Whoever a line of the list in `LICENSE-DATA` names, with a licence behind the name. */
const named = [...licences.matchAll(/^ {2}(\S+(?: \S+)*) {2,}(?:CC|public)/gm)].map(
  ([, name = ""]) => name,
);
const sources = places.flatMap(({ coordinates }) => coordinates?.source ?? []);

test("every point that was taken from somebody has a licence in LICENSE-DATA", () => {
  const own = /^The point of /;
  expect(sources.filter((source) => !own.test(source))).not.toEqual([]);
  expect(
    sources.filter((source) => !own.test(source) && !named.some((name) => source.startsWith(name))),
  ).toEqual([]);
});

test("LICENSE-DATA names nobody from whom nothing is", () => {
  const used = [...sources, ...places.flatMap(({ pcode }) => (pcode === undefined ? [] : "OCHA"))];
  expect(named.filter((name) => !used.some((source) => source.startsWith(name)))).toEqual([]);
});
