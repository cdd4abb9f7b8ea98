import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { assemble } from "../../src/check/assemble.js";
import { describeFault } from "../../src/check/fault.js";
import { link } from "../../src/check/derive.js";
import { checkEvidence } from "../../src/evidence/checkEvidence.js";
import { evidenceRules } from "../../src/evidence/evidenceRules.js";
import { patched } from "../check/patched.js";

interface Fixture {
  readonly patch: unknown;
  readonly breaks: { readonly record: string; readonly field: string };
}

const folder = "tests/fixtures/evidence";
const fixtures = readdirSync(folder).map((file) => file.replace(".yaml", ""));
const texts = new Map([["harbour", readFileSync("tests/fixtures/texts/harbour.txt")]]);

test.each(fixtures)("%s: its fixture breaks it, and it alone, where it says", (rule) => {
  const { patch, breaks } = parse(readFileSync(`${folder}/${rule}.yaml`, "utf8")) as Fixture;
  const { drafts, faults: ofRecords } = assemble(patched(patch));
  expect(ofRecords).toEqual([]);
  const { faults } = checkEvidence(link(drafts), texts);
  expect([...new Set(faults.map((fault) => fault.rule))]).toEqual([rule]);
  expect(faults.map(({ collection, id, field }) => `${collection}/${id}: ${field}`)).toContain(
    `${breaks.record}: ${breaks.field}`,
  );
  expect(faults.map((fault) => describeFault(fault)).join("\n\n")).toMatchSnapshot();
});

test("every rule that needs the texts has a fixture", () => {
  expect(fixtures).toEqual(evidenceRules.map(({ name }) => name).sort());
});
