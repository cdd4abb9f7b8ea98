import { expect, test } from "vitest";
import { fieldShares, support } from "../../site/codebook/fieldShares.js";
import { percent } from "../../site/codebook/percent.js";

const inferredDate = { edtf: "2020-11-17", basis: "inferred", note: "The day before." };
const evidence = [{ supports: ["kind", "participants.iraq"] }];
const records = [
  { kind: "talks", date: inferredDate, participants: [{ role: "agent" }], evidence, inferred: [] },
  {
    kind: "talks",
    date: { edtf: "2020-11", basis: "stated" },
    participants: [{ role: "agent" }, { role: "target" }],
    evidence: [],
    inferred: [{ field: "kind", reason: "It is called so." }],
  },
];

test("what cannot be there does not apply, what is not told is unknown", () => {
  expect(fieldShares("events", records, "date.note")).toMatchObject({
    among: 2,
    given: 1,
    notApplicable: 1,
    unknown: 0,
  });
  expect(fieldShares("events", records, "place")).toMatchObject({ given: 0, unknown: 2 });
});

test("fields of lists are counted by item", () => {
  expect(fieldShares("events", records, "participants.role")).toMatchObject({
    among: 3,
    given: 3,
    values: [
      ["agent", 2],
      ["target", 1],
    ],
  });
});

test("a participant that is supported supports the field; a date says itself that it is inferred", () => {
  expect(support(records, "participants")).toEqual({ among: 2, evidenced: 1, inferred: 0 });
  expect(support(records, "kind")).toEqual({ among: 2, evidenced: 1, inferred: 1 });
  expect(support(records, "date")).toEqual({ among: 2, evidenced: 0, inferred: 1 });
});

test.each([
  [0, 7, "0%"],
  [7, 7, "100%"],
  [999, 1000, ">99%"],
  [1, 1000, "<1%"],
  [1, 3, "33%"],
])("%i of %i is %s", (part, whole, text) => {
  expect(percent(part, whole)).toBe(text);
});
