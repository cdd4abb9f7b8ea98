import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assemble } from "../../src/dataset/assemble.js";
import { link } from "../../src/dataset/link.js";
import { checkEvidence } from "../../src/evidence/checkEvidence.js";
import { patched } from "../dataset/patched.js";

const text = readFileSync("tests/fixtures/texts/harbour.txt");

function check(patch: unknown, bytes: Uint8Array | undefined = text) {
  return checkEvidence(link(assemble(patched(patch)).drafts), () => bytes);
}

test("finds everything in a sound dataset and says how much it looked for", () => {
  expect(check({})).toEqual({
    texts: 1,
    digests: 3,
    anchors: 9,
    spellings: 1,
    wordings: 4,
    faults: [],
  });
});

test("misses an anchor that stands in another paragraph", () => {
  const { faults } = check({
    "actors/harbour-town": {
      evidence: [
        {
          source: "harbour-rocket",
          paragraph: 1,
          phrase: "بلدية الميناء",
          status: "reported",
          speaker: "harbour-gazette",
          supports: ["names", "kind", "identity"],
        },
      ],
    },
  });
  expect(faults).toMatchObject([{ rule: "anchor-found", id: "harbour-town", field: "evidence.0" }]);
});

test("misses a spelling that is not printed", () => {
  const aliases = [
    {
      text: "الشراعي",
      lang: "ar",
      kind: "short",
      occursIn: [{ source: "harbour-rocket", paragraph: 3 }],
    },
  ];
  expect(check({ "actors/sail-group": { aliases } }).faults).toMatchObject([
    { rule: "spelling-found", field: "aliases.0.occursIn.0" },
  ]);
});

test("fails when a text we claim to hold is missing", () => {
  const report = checkEvidence(link(assemble(patched()).drafts), () => undefined);
  expect(report.texts).toBe(0);
  expect(report.faults[0]).toMatchObject({ rule: "text-held", field: "document" });
  expect(report.faults.filter(({ rule }) => rule === "anchor-found")).toHaveLength(9);
});

test("notices one changed letter and names the paragraph", () => {
  const changed = new TextEncoder().encode(text.toString("utf8").replace("ثلاثة", "أربعة"));
  const { faults } = check({}, changed);
  expect(faults.map(({ what }) => what).join()).toContain("first in paragraph 2");
  expect(faults.map(({ rule }) => rule)).toContain("anchor-found");
});

test("notices a summary that repeats a source", () => {
  const ar = "قالت بلدية الميناء إن ثلاثة عمال أصيبوا بجروح";
  const { faults } = check({ "events/2021-03-01-depot-rocket": { summary: { ar } } });
  expect(faults).toMatchObject([{ rule: "words-ours", field: "summary.ar" }]);
});
