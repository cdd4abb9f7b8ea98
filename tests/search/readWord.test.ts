import { expect, test } from "vitest";
import { initialsOf } from "../../src/search/documents.js";
import { piecesIn, wordsIn } from "../../src/search/words.js";
import { readWord } from "../../src/search/readWord.js";

test.each([
  ["السفارة", "سفاره"],
  ["بالسفارة", "سفاره"],
  ["والكاظمى", "كاظمي"],
  ["للأمم", "امم"],
  ["الحق", "حق"],
  ["الله", "الله"], // the article is part of the name
  ["القدس", "قدس"],
  ["إلى", "الي"],
])("%s is read as %s", (printed, word) => {
  expect(readWord(printed).word).toBe(word);
});

test.each([
  ["العراقية", "عراق"],
  ["العراقيين", "عراق"],
  ["أميركية", "امريك"],
  ["الأمريكيون", "امريك"],
  ["ببغداد", "بغداد"],
  ["وترامب", "ترامب"],
  ["rockets", "rocket"],
  ["killing", "kill"],
  ["embassies", "embass"],
])("%s has the form %s", (printed, form) => {
  expect(readWord(printed).forms).toContain(form);
});

test.each([
  ["صاروخ", "صواريخ"],
  ["الكاظمي", "الكاضمي"],
  ["هجوم", "هجمات"],
  ["أنطوني", "أنتوني"],
  ["سليماني", "سلماني"],
])("%s sounds like %s", (one, other) => {
  expect(readWord(one).sounds).toEqual(readWord(other).sounds);
});

test.each([
  ["U.S. troops", ["U.S.", "troops"]],
  ["2,500 or 2020,21", ["2,500", "or", "2020", "21"]],
  ["Kata'ib al-Nujaba", ["Kata'ib", "al", "Nujaba"]],
  ["٢٬٥٠٠ جندي", ["٢٬٥٠٠", "جندي"]],
  ["😀 \uD800 --", []],
])("%j has the words %j", (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test("short words of a name are read with the next one too", () => {
  expect(piecesIn("Mustafa al-Kadhimi\nأبو مهدي")).toEqual([
    "Mustafa",
    "al",
    "al-Kadhimi",
    "Kadhimi",
    "أبو",
    "أبو مهدي",
    "مهدي",
  ]);
});

test.each([
  ["Islamic Revolutionary Guard Corps", "IRGC"],
  ["Agence France-Presse", "AFP"],
  ["United Nations Assistance Mission for Iraq", "UNAMI"],
  ["UN Security Council", "UNSC"],
  ["Asaib Ahl al-Haq", "AAH"],
  ["US military", undefined],
  ["Iraq", undefined],
])("the initials of %s are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
