import { expect, test } from "vitest";
import { foldArabic } from "../../src/arabic/foldArabic.js";
import { loadedWords } from "../../src/check/loadedWords.js";
import { termSchema } from "../../src/schema/term.js";
import { searchWords } from "../../src/vocabulary/searchWords.js";
import { publishedData } from "../publishedData.js";

const { terms } = publishedData();
const loaded = new Set([...loadedWords.en, ...loadedWords.ar.map(foldArabic)]);
const loadedIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => foldArabic(text).match(/\p{L}+/gu) ?? [])
    .filter((word) => loaded.has(word));

test("loaded words are searched, and never printed: no label or definition has one", () => {
  const printed = terms.flatMap(({ label, definition }) => [
    label.en,
    label.ar,
    definition.en,
    definition.ar,
  ]);
  expect(loadedIn(printed)).toEqual([]);
  expect(loadedIn(terms.flatMap(({ synonyms }) => synonyms?.en ?? []))).toContain("assassination");
});

test.each([
  ["event-kinds", "targeted-killing", ["assassination", "اغتيال"]],
  ["event-kinds", "ied-attack", ["roadside", "bomb", "car", "مفخخة"]],
  ["weapons", "drone", ["uav", "مسيّرة", "طائرة"]],
  ["measures", "us-troops-in-iraq", ["soldiers", "جنود"]],
  ["actor-kinds", "armed-group", ["militia", "فصيل"]],
] as const)("%s, %s: has %j", (list, id, words) => {
  expect(searchWords[list][id]?.split(" ")).toEqual(expect.arrayContaining([...words]));
});

test("the words of the id and those that stand anywhere are left out", () => {
  expect(searchWords["event-kinds"]["attack-campaign"]).not.toMatch(/\b(?:attack|of)\b/);
});

test("a term may do without synonyms, or have some in both languages", () => {
  const [term] = terms;
  expect(termSchema.safeParse({ ...term, synonyms: { en: ["word"], ar: [] } }).success).toBe(true);
  expect(termSchema.safeParse({ ...term, synonyms: { en: ["word"] } }).success).toBe(false);
  expect(termSchema.safeParse({ ...term, synonyms: ["word"] }).success).toBe(false);
});
