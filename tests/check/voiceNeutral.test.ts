import { expect, test } from "vitest";
import { voiceNeutral } from "../../src/check/rules/voiceNeutral.js";
import { assemble } from "../../src/check/assemble.js";
import { patched } from "./patched.js";

const faultsOf = (en: string, ar = "صاروخ") => [
  ...voiceNeutral.check(
    assemble(patched({ "events/2021-03-01-depot-rocket": { summary: { en, ar } } })).drafts,
  ),
];

test.each(["A militia fired.", "Terrorists fired.", "The Regime fell."])("hears: %s", (text) => {
  expect(faultsOf(text)).toHaveLength(1);
});

test.each(["اغتيال رجل", "والميليشيات أطلقت", "مليشيات", "للإرهابيين"])("hears: %s", (text) => {
  expect(faultsOf("A rocket.", text)).toHaveLength(1);
});

test.each([
  "An armed group fired.",
  "The article speaks of 'militias'.",
  "The speaker said “terrorists”.",
  "The regiment moved.",
])("lets pass: %s", (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test.each([
  "“a “b terrorists c” d",
  "The speaker said “terrorists” and “militias”.",
  "He said 'terrorists', she said ‘militias’.",
  "«a «terrorists»",
  `${"“".repeat(40_000)}terrorists”`,
  `${"‘".repeat(40_000)}terrorists’`,
  "'s ".repeat(40_000),
])("what stands in quotation marks is not ours: %#", (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test.each([
  `${"“".repeat(40_000)} terrorists`,
  `${"«".repeat(40_000)} terrorists`,
  `${"‘".repeat(40_000)} terrorists`,
  `${" '".repeat(40_001)} terrorists`,
  `${'"'.repeat(40_001)} terrorists`,
])("a mark that nothing closes quotes nothing: %#", (text) => {
  expect(faultsOf(text)).toHaveLength(1);
});
