import { expect, test } from "vitest";
import { compareReleases } from "../../src/release/compareReleases.js";
import { readTree } from "../../src/release/snapshot.js";
import { editKinds, seedEdits } from "../release/seeded/seedEdits.js";

const release = readTree(".");

test("what is built differs in nothing from itself", () => {
  expect(compareReleases(release, release)).toEqual([]);
});

test("an edit of each kind gets the bump that docs/versioning.md says", () => {
  const judged = seedEdits(release, { seed: 2, edits: editKinds.length });
  expect(judged).toHaveLength(editKinds.length);
  expect(judged.filter(({ wanted, computed }) => wanted !== computed)).toEqual([]);
});

test("the same seed makes the same edits, another makes others", () => {
  const run = (seed: number) => seedEdits(release, { seed, edits: 5 });
  expect(run(1)).toEqual(run(1));
  expect(run(1)).not.toEqual(run(3));
});
