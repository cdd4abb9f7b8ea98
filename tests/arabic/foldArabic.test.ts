import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldArabic } from "../../src/arabic/foldArabic.js";

describe("spellings in use that become one", () => {
  test.each([
    ["العراقى", "العراقي"], // Egyptian yeh
    ["الأميركية", "الاميركية"], // hamza seat
    ["الأمريكية", "الامريكيه"], // ta marbuta
    ["إيران", "ايران"],
    ["آية الله", "اية الله"],
    ["ٱلعراق", "العراق"], // wasla
    ["مسؤول", "مسوول"],
    ["رئيس", "رييس"],
    ["شيء", "شىء"],
    ["شيء", "شئ"],
    ["النجباء", "النجبا"], // as in Persian
    ["هٰذا", "هذا"], // dagger alif
    ["مُحَمَّدٌ", "محمد"],
    ["بغـــــداد", "بغداد"], // tatweel
    ["کتائب", "كتائب"], // Persian kaf
    ["فصائلی", "فصائلي"], // Persian yeh
    ["الچلبي", "الجلبي"],
    ["پیشمرگه", "بيشمركة"],
    ["ﻻ", "لا"], // presentation form
    ["ﷲ", "الله"],
    ["١٧ تشرين", "17 تشرين"],
    ["۱۷", "17"],
    ["١٢٣٤٥٦٧٨٩٠", "1234567890"],
    ["۱۲۳۴۵۶۷۸۹۰", "1234567890"],
    ["مي\u200cخواهم", "ميخواهم"], // zero-width non-joiner
    ["\u202Bبغداد\u202C", "بغداد"],
    ["\u2067بغداد\u2069\u200F", "بغداد"],
    ["\u0623", "\u0627\u0654"], // one code point or two
    ["Kadhimi", "KADHIMI"],
    ["al-Kāẓimī", "al-Kazimi"],
    ["Ka’tib", "Katib"],
    ["ʿIrāq", "'Iraq"],
    ["Nu‘mān", "Nu`man"],
    ["Nu´man", "numan"],
    ["Qaʾani", "Qa'ani"],
    ["Ḥashd  al-Shaʿbī\n", " hashd al-shabi"],
    ["Ｂａｇｈｄａｄ", "Baghdad"],
  ])("%s = %s", (one, other) => {
    expect(foldArabic(one)).toBe(foldArabic(other));
  });
});

describe("spellings that stay apart", () => {
  test.each([
    ["الأميركية", "الأمريكية"], // the order of yeh and kaf
    ["قاآني", "قاني"],
    ["حشد", "حسد"],
    ["ضباط", "ظباط"],
    ["سليماني", "سلماني"],
    ["2020", "202"],
    ["أبو مهدي", "أبومهدي"],
  ])("%s, %s", (one, other) => {
    expect(foldArabic(one)).not.toBe(foldArabic(other));
  });
});

test.each([
  ["قاآني", "قااني"],
  ["قاآنی", "قااني"],
  ["الأميركية", "الاميركيه"],
  ["كتائب حزب الله", "كتايب حزب الله"],
  ["عصائب أهل الحقّ", "عصايب اهل الحق"],
  ["ʿĀdil ʿAbd al-Mahdī", "adil abd al-mahdi"],
  ["  a \t\u00A0b\u3000", "a b"],
  ["ﷺ", "صلي الله عليه وسلم"],
  ["İstanbul", "istanbul"],
  ["بـ\uFE70غداد", "بغداد"], // a mark standing alone leaves no space
  ["\uD800", ""],
  ["a\uDC00b", "ab"],
  ["\uD801ـ\uDC00", ""], // two halves do not meet behind what was between them
  ["🇮🇶", "🇮🇶"],
  ["", ""],
  [" ء ", ""],
])("%j: %j", (text, folded) => {
  expect(foldArabic(text)).toBe(folded);
});

describe("laws", () => {
  const mixed = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ..."اأإآٱىیيكکگچپةەهءؤئـ \u064B\u0651\u0670\u0654٠۹'ʿ’´\u200F\u2069\uD801\uDC00ﷺÉİΣ\u0316\u302E".split(
          "",
        ),
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  });

  test("folding again changes nothing, nothing throws, and no text grows beyond eighteenfold", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const folded = foldArabic(text);
        expect(foldArabic(folded)).toBe(folded);
        expect(folded.length).toBeLessThanOrEqual(18 * text.length);
      }),
      { numRuns: 5000 },
    );
  });

  test("so for every code point there is", () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const text = String.fromCodePoint(code);
      const folded = foldArabic(text);
      if (foldArabic(folded) !== folded || folded.length > 18 * text.length)
        unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  test("folding does not depend on the form of normalization", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldArabic(text.normalize("NFD"))).toBe(foldArabic(text.normalize("NFC")));
      }),
    );
  });

  test.each(["\u0651", "\u0651\u0650", "\u0301", " ", "ـ", "ﷺ", "\uD800", "a\u0316"])(
    "%j many times folds in linear time",
    (part) => {
      const began = performance.now();
      foldArabic(`${part.repeat(2e5)}x`);
      foldArabic(`a${"\u0301".repeat(2e5)}${part.repeat(2e5)}${"\u0316".repeat(2e5)}`);
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});
