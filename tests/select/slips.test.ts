import { expect, test } from "vitest";
import type { ConflictEvent } from "../../src/model/event.js";
import { type EventCriteria, selectEvents } from "../../src/select/selectEvents.js";

const records = [
  {
    id: "fire",
    participants: [{ actor: "kataib-hezbollah" }, { actor: "iraq" }],
    place: { id: "embassy", path: ["embassy", "baghdad", "iraq"] },
    evidence: [{ speaker: "united-states", source: "2020-11-18-rockets" }],
  },
  { id: "talks", participants: [], place: { id: "kirkuk" }, evidence: [] },
];

const select = (criteria: object): readonly unknown[] =>
  selectEvents(records as unknown as readonly ConflictEvent[], criteria as EventCriteria);

test.each([
  [{ involving: "kataib-hezbolah" }, "kataib-hezbollah"],
  [{ involving: "katayb-hezbolla" }, "kataib-hezbollah"], // two letters wrong
  [{ involving: ["irak", "kataib-hezbolah"] }, "kataib-hezbollah"],
  [{ at: "bagdad" }, "baghdad"],
  [{ at: "kirkuck" }, "kirkuk"], // without a derived path
  [{ speaker: "united-state" }, "united-states"],
  [{ source: "2020-11-18-rocket" }, "2020-11-18-rockets"],
])("refuses %j, and names %s", (criteria, nearest) => {
  const [[name, wanted]] = Object.entries(criteria) as [[string, string | string[]]];
  const id = [wanted].flat().at(-1) ?? "";
  expect(() => {
    select(criteria);
  }).toThrow(
    new RangeError(`selectEvents: no record has "${id}" for ${name}. Nearest: ${nearest}.`),
  );
});

test.each([
  {},
  { involving: undefined },
  { involving: [] },
  { involving: "kataib-hezbollah" }, // mentioned
  { involving: ["iraq", "kataib-hezbolah"] }, // something matches
  { involving: "katayp-hezbolla" }, // three letters wrong
  { involving: "iran" }, // shorter than five: `iraq` is another country
  { involving: "" },
  { involving: "united-state" }, // mentioned as a speaker only
  { source: "2020-11-19-rockets" }, // another number is another id
  { involving: "x".repeat(1e6) },
])("lets %j pass", (criteria) => {
  expect(() => {
    select(criteria);
  }).not.toThrow();
});
