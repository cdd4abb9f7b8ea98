import { expect, test } from "vitest";
import { readFolder } from "../../src/compile/readFolder.js";
import { readRecords } from "../../src/compile/readRecords.js";
import { assemble } from "../../src/check/assemble.js";
import type { Fault } from "../../src/check/fault.js";
import { articlesOf } from "./articlesOf.js";
import { compilerCheck } from "./compilerCheck.js";
import { reportCatches } from "./reportCatches.js";
import { faultKinds, seedFaults } from "./seedFaults.js";

const drafts = articlesOf(assemble(readRecords(readFolder("data")).raws).drafts);

/** Kinds that the compiler sees without the texts, whatever record they are put into. */
const ALWAYS: readonly string[] = [
  "low above high",
  "English and Arabic swapped",
  "reversed link",
  "duplicate event under a new id",
];

test("without the texts the compiler sees most faults of a short run", () => {
  const options = { seed: 1, faults: 3 * faultKinds.length, checks: [compilerCheck] };
  const catches = seedFaults(drafts, options);
  const sum = (part: "seeded" | "caught"): number =>
    catches.reduce((total, one) => total + one[part], 0);
  expect(sum("seeded")).toBe(options.faults);
  expect(sum("caught") / sum("seeded")).toBeGreaterThan(0.5);
  for (const { kind, seeded, caught } of catches) {
    if (ALWAYS.includes(kind)) expect(caught, kind).toBe(seeded);
  }
  expect(reportCatches(catches, false)).toContain(`| all | ${options.faults} |`);
});

test("the same seed puts in the same faults, another puts in others", () => {
  const run = (seed: number) => seedFaults(drafts, { seed, faults: 40, checks: [] });
  expect(run(1)).toEqual(run(1));
  expect(run(1)).not.toEqual(run(2));
});

test("what is wrong before a fault is put in does not count as seeing it", () => {
  const old: Fault = {
    rule: "old",
    collection: "events",
    id: "",
    field: "",
    what: "It was wrong before.",
    fix: "",
  };
  const catches = seedFaults(drafts, { seed: 1, faults: 40, checks: [() => [old]] });
  expect(catches.every(({ caught }) => caught === 0)).toBe(true);
});
