import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assemble } from "../../src/check/assemble.js";
import { link } from "../../src/check/derive.js";
import { checkEvidence } from "../../src/evidence/checkEvidence.js";
import { excerptDigests } from "../../src/evidence/excerptDigests.js";
import { digestOf } from "../../src/evidence/digestOf.js";
import { patched } from "../check/patched.js";

const text = readFileSync("tests/fixtures/texts/harbour.txt");

function check(patch: unknown, texts: Readonly<Record<string, Uint8Array>> = { harbour: text }) {
  return checkEvidence(link(assemble(patched(patch)).drafts), new Map(Object.entries(texts)));
}

test("finds everything in a sound dataset and says how much it looked for", () => {
  expect(check({})).toEqual({
    texts: 1,
    excerpts: 0,
    excerptsBefore: 0,
    digests: 3,
    anchors: 10,
    spellings: 1,
    wordings: 14,
    faults: [],
  });
});

test("a text that we claim to hold is missing: one fault, and nothing is looked for in it", () => {
  expect(check({}, {})).toMatchObject({
    texts: 0,
    anchors: 0,
    spellings: 0,
    faults: [{ rule: "text-held", id: "harbour-rocket", field: "document" }],
  });
});

test("a text that no source names", () => {
  expect(check({}, { harbour: text, harbor: text }).faults).toMatchObject([
    {
      rule: "text-held",
      collection: "harbor.txt",
      what: expect.stringContaining("No source") as string,
    },
  ]);
});

test("a text that is not UTF-8 is no text, whatever would stand in place of its bytes", () => {
  const latin = Buffer.concat([text, Buffer.from([0xe9])]);
  expect(check({}, { harbour: latin })).toMatchObject({
    texts: 0,
    faults: [{ rule: "text-held", what: expect.stringContaining("not UTF-8") as string }],
  });
  expect(() => digestOf(latin)).toThrow(RangeError);
});

const lines = text.toString("utf8").split("\n");

test.each([
  ["one changed letter", text.toString("utf8").replace("ثلاثة", "أربعة"), "first in paragraph 2"],
  ["a paragraph less", lines.slice(0, 3).join("\n"), "first in paragraph 3"],
  ["a paragraph more", `${text.toString("utf8")}\nمزيد\n`, "first in paragraph 4"],
  ["another first paragraph", `مزيد\n${text.toString("utf8")}`, "first in paragraph 1"],
  ["an empty line more", `\n${text.toString("utf8")}`, "only between its paragraphs"],
  ["a byte order mark", `\ufeff${text.toString("utf8")}`, "only between its paragraphs"],
  ["no paragraph at all", "\n", "first in paragraph 1"],
])("notices %s and says where", (_, changed, where) => {
  const { faults } = check({}, { harbour: new TextEncoder().encode(changed) });
  expect(faults[0]).toMatchObject({ rule: "text-held", field: "digest" });
  expect(faults[0]?.what).toBe(`The text differs from the one that was coded, ${where}.`);
});

test("looks for the anchors in a changed text all the same", () => {
  const changed = new TextEncoder().encode(text.toString("utf8").replace("ثلاثة", "أربعة"));
  const { faults } = check({}, { harbour: changed });
  expect(faults.map(({ rule }) => rule)).toContain("anchor-found");
});

test("notices a title of ours that is the headline", () => {
  const ar = "قالت بلدية الميناء إن ثلاثة عمال أصيبوا بجروح";
  const { faults } = check({ "sources/harbour-rocket": { title: { ar } } });
  expect(faults).toMatchObject([{ rule: "words-ours", collection: "sources", field: "title.ar" }]);
});

test("notices a summary that repeats a source", () => {
  const ar = "قالت بلدية الميناء إن ثلاثة عمال أصيبوا بجروح";
  const { faults } = check({ "events/2021-03-01-depot-rocket": { summary: { ar } } });
  expect(faults).toMatchObject([{ rule: "words-ours", field: "summary.ar" }]);
});

const excerpted = {
  "sources/harbour-page": {
    kind: "news-article",
    outlet: "harbour-gazette",
    title: { en: "A page on the harbour", ar: "صفحة عن الميناء" },
    language: "en",
    url: "https://example.org/harbour",
    accessed: "2021-04-01",
    published: { edtf: "2021-03-03", basis: "stated" },
    access: "excerpt",
  },
  "events/2021-03-05-meeting": {
    kind: "meeting",
    title: { en: "A meeting", ar: "اجتماع" },
    summary: { en: "A meeting was held.", ar: "عقد اجتماع." },
    date: { edtf: "2021-03-03", basis: "inferred", note: "The day of the page." },
    modality: "occurred",
    evidence: [
      {
        source: "harbour-page",
        phrase: "met on the quay",
        status: "reported",
        speaker: "harbour-gazette",
        supports: ["kind", "modality"],
      },
    ],
  },
};
const page = new TextEncoder().encode("Both sides\nmet on the quay at noon.");

test("what is quoted from an excerpt is looked for in it, wherever it stands", () => {
  expect(check(excerpted, { harbour: text, "harbour-page": page })).toMatchObject({
    texts: 1,
    excerpts: 1,
    excerptsBefore: 0,
    anchors: 11,
    faults: [],
  });
  const other = new TextEncoder().encode("They met elsewhere.");
  expect(check(excerpted, { harbour: text, "harbour-page": other }).faults).toMatchObject([
    { rule: "anchor-found", what: '"met on the quay" is not in harbour-page.' },
  ]);
});

test("an excerpt that is not here counts when the same was found in it before, and only then", () => {
  const { drafts } = assemble(patched(excerpted));
  const dataset = link(drafts);
  const texts = new Map([["harbour", new Uint8Array(text)]]);
  const found = excerptDigests(dataset);
  expect([...found.keys()]).toEqual(["harbour-page"]);
  expect(checkEvidence(dataset, texts, found)).toMatchObject({ excerptsBefore: 1, faults: [] });
  expect(checkEvidence(dataset, texts).faults).toMatchObject([
    { rule: "excerpt-held", id: "harbour-page" },
  ]);
  const [event] = excerpted["events/2021-03-05-meeting"].evidence;
  const changed = link(
    assemble(
      patched({
        ...excerpted,
        "events/2021-03-05-meeting": {
          ...excerpted["events/2021-03-05-meeting"],
          evidence: [{ ...event, phrase: "on the quay" }],
        },
      }),
    ).drafts,
  );
  expect(checkEvidence(changed, texts, found).faults).toMatchObject([{ rule: "excerpt-held" }]);
});
