import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { ConflictEvent } from "../../src/model/event.js";
import { selectEvents } from "../../src/select/selectEvents.js";

const titled = (id: string, en: string, ar: string): ConflictEvent =>
  parseFrozen<ConflictEvent>(
    JSON.stringify({
      id,
      title: { en, ar },
      summary: { en: "", ar: "" },
      date: { earliest: null, latest: null },
      participants: [],
      evidence: [],
    }),
  );
const events = [
  titled("fire", "Rockets hit the U.S. embassy", "صواريخ على السفارة الأميركية"),
  titled("talks", "Third round of talks", "الجولة الثالثة"),
];
const select = (text: string): string[] => selectEvents(events, { text }).map(({ id }) => id);

test.each([
  ["embassy", ["fire"]],
  ["EMBASSY, rockets!", ["fire"]], // in any order, whatever the case and the punctuation
  ["embassies", []],
  ["اميركيه", ["fire"]], // folded, and within a longer word
  ["الجولة third", ["talks"]], // either language
  ["talks embassy", []], // all words in one record
  ["", ["fire", "talks"]], // no words ask nothing
  [" ؟!\u200f", ["fire", "talks"]],
  ["🚀", []],
])("%j selects %j", (text, selected) => {
  expect(select(text)).toEqual(selected);
});

describe("one word in several spellings", () => {
  const spelt = (ar: string, en = ""): ConflictEvent[] => [titled("it", en, ar)];

  test.each([
    ["مسؤول عراقي", "مسئول"],
    ["مسئول عراقي", "مسؤولا", 0],
    ["المسؤولية", "مسئولية"],
    ["شئون", "الشؤون", 0],
    ["الشئون", "شؤون"],
    ["الرئيس", "رءيس"],
    ["الرئيس", "ريس"],
    ["هيئة الحشد", "هيأة"],
    ["قرائة", "قراءه"],
    ["كتائب حزب الله", "حزب اللہ"],
    ["هادي", "ھادی"],
    ["كتائب", "کتائب"],
    ["السليمانية", "سلێمانی"],
    ["أ.ف.ب", "أفب"],
    ["أ ف ب", "أفب", 0],
  ])("%s, asked for as %s", (ar, text, found = 1) => {
    expect(selectEvents(spelt(ar), { text })).toHaveLength(found);
  });

  test.each([
    ["Rockets hit the U.S. embassy", "US"],
    ["US embassy", "U.S."],
    ["US embassy", "U.S"],
    ["A bus fire", "U.S."], // within a longer word, as US is
    ["UN convoy", "U.N."],
    ["IRGC", "I.R.G.C."],
    ["Kata'ib", "Kata\u00ADib"],
    ["Hezbollah", "Hez\u200Bbollah"],
    ["Some gunmen", "U.S.", 0], // not by its letters
  ])("%s, asked for as %j", (en, text, found = 1) => {
    expect(selectEvents(spelt("", en), { text })).toHaveLength(found);
  });
});

const anyText = fc.string({ unit: "binary", maxLength: 30 });

test("any string is a safe query, and the words of a record find it", () => {
  fc.assert(
    fc.property(anyText, anyText, (en, query) => {
      const event = titled("any", en, "");
      expect(() => selectEvents([event], { text: query })).not.toThrow();
      expect(selectEvents([event], { text: en })).toEqual([event]);
    }),
    { numRuns: 1000 },
  );
});

test("half a surrogate pair is a safe query", () => {
  expect(select("\ud83d")).toEqual(["fire", "talks"]);
});

test("a long query does not hang", () => {
  for (const long of ["a".repeat(1e6), "a ".repeat(5e5), "ا".repeat(1e6), "\u064b".repeat(1e6)]) {
    expect(() => select(long)).not.toThrow();
  }
});
