import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, digestsOf } from "../../src/history/digests.js";
import { moved } from "../../src/history/moved.js";
import type { StepBack } from "../../src/history/releaseHistory.js";
import { stepBack } from "../../src/history/stepBack.js";
import { undo } from "../../src/history/undo.js";
import { anySet, ofEvents } from "./sets.js";

test("any set is had back from any other, to the digest, also by way of a file", () => {
  fc.assert(
    fc.property(anySet, anySet, (before, after) => {
      const step = JSON.parse(canonicalJson(stepBack(before, after))) as StepBack;
      expect(digestsOf(undo(after, step))).toEqual(digestsOf(before));
    }),
    { numRuns: 300 },
  );
});

test("an addition costs its id, a change what stood, a removal the record and its place", () => {
  const before = ofEvents({ id: "a", kind: "raid" }, { id: "b", via: ["x"] });
  const after = ofEvents({ id: "b", via: ["x", "y"], note: "n" }, { id: "c" });
  expect(stepBack(before, after)).toEqual({
    changes: [
      { collection: "events", id: "a", kind: "removed", before: { id: "a", kind: "raid" } },
      { collection: "events", id: "b", kind: "changed", field: "note" },
      { collection: "events", id: "b", kind: "changed", field: "via.1" },
      { collection: "events", id: "c", kind: "added" },
    ],
    moved: { events: { a: 0 } },
  });
});

test("a record that is dated anew moves alone, not all that it passes", () => {
  const ids = Array.from({ length: 50 }, (_, index) => `e${index}`);
  const [first = "", ...others] = ids;
  expect(moved(ids, [...others, first])).toEqual({ e0: 0 });
  expect(moved(ids, ids)).toEqual({});
  expect(moved([], ids)).toEqual({});
});

test("what did not change is the same object, and what did is frozen", () => {
  const [same, other] = [
    Object.freeze({ id: "a" }),
    Object.freeze({ id: "b", date: { edtf: "1" } }),
  ];
  const after = ofEvents(same, other);
  const before = undo(after, stepBack(ofEvents(same, { id: "b", date: { edtf: "2" } }), after));
  expect(before.events[0]).toBe(same);
  expect(before.events[1]).toEqual({ id: "b", date: { edtf: "2" } });
  expect(other.date.edtf).toBe("1");
  for (const made of [before, before.events, before.events[1], before.events[1]?.date])
    expect(Object.isFrozen(made)).toBe(true);
  expect(before.actors).toBe(after.actors);
});
