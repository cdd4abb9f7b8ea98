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
    ["Nu′man", "numan"],
    ["Qurˀān", "Quran"],
    ["Qaʾani", "Qa'ani"],
    ["Ḥashd  al-Shaʿbī\n", " hashd al-shabi"],
    ["Ｂａｇｈｄａｄ", "Baghdad"],
  ])("%s = %s", (one, other) => {
    expect(foldArabic(one)).toBe(foldArabic(other));
  });
});

// A seat that writers differ in, and one word each.
describe("hamza on different seats", () => {
  test.each([
    ["مسؤول", "مسئول", "مسوول", "مسءول", "مسؤُول"],
    ["المسؤولية", "المسئولية", "المسووليه"],
    ["شؤون", "شئون", "شوون"],
    ["رؤوس", "رءوس"],
    ["لاجئون", "لاجؤون"],
    ["جاؤوا", "جاءوا"],
    ["رئيس", "رءيس", "رييس", "ريس", "رَئِيس"],
    ["الرئيسية", "الرءيسية", "الرييسيه"],
    ["نهائي", "نهاءي", "نهايي", "نهائى"],
    ["هيئة", "هيأة", "هيءة", "هيئه", "هيأه"],
    ["شيء", "شئ", "شىء", "شيئ", "شي"],
    ["لاجئ", "لاجيء", "لاجىء", "لاجي"],
    ["مجيء", "مجئ"],
    ["سيئ", "سيء", "سئ"],
    ["قراءة", "قراءه", "قرائة", "قرائه"],
    ["إجراءات", "اجرائات"],
    ["ملاءمة", "ملائمة"],
    ["مساءلة", "مسائلة"],
    ["جاءت", "جائت"],
    ["أعضاءه", "أعضائه", "أعضاؤه"],
    ["حلفاءها", "حلفائها", "حلفاؤها"],
    ["وزراءنا", "وزرائنا", "وزراؤنا"],
    ["قرآن", "قرءان"],
    ["ضوء", "ضؤ"],
    ["النجباء", "النجبا"],
  ])("%s, %s ...", (...spellings) => {
    expect(new Set(spellings.map(foldArabic)).size).toBe(1);
  });

  test("is one word, however hamza is composed", () => {
    for (const word of ["مسئول", "رؤوس", "هيأة", "قرائة"]) {
      expect(foldArabic(word.normalize("NFD"))).toBe(foldArabic(word));
    }
  });
});

// The pairs are those of the tests of Apache Lucene's normalization filters for Persian, Arabic and Sorani Kurdish.
describe("peers fold the same", () => {
  test.each([
    ["های", "هاي"],
    ["هاے", "هاي"],
    ["کشاندن", "كشاندن"],
    ["كتابۀ", "كتابه"],
    ["كتابهٔ", "كتابه"],
    ["زادہ", "زاده"],
    ["آجن", "اجن"],
    ["أحمد", "احمد"],
    ["إعاذ", "اعاذ"],
    ["بنى", "بني"],
    ["فاطمة", "فاطمه"],
    ["روبرـــــت", "روبرت"],
    ["مَبنا", "مبنا"],
    ["علِي", "علي"],
    ["بُوات", "بوات"],
    ["ولداً", "ولدا"],
    ["ولدٍ", "ولد"],
    ["ولدٌ", "ولد"],
    ["نلْسون", "نلسون"],
    ["هتميّ", "هتمي"],
    ["\u06CC", "\u064A"],
    ["\u0649", "\u064A"],
    ["\u06A9", "\u0643"],
    ["\u06D5", "\u0647"],
    ["\u0647\u200C\u06A9", "\u06D5\u0643"],
    ["\u06BE", "\u0647"],
    ["\u0629", "\u06D5"],
    ["\u0692", "\u0695"],
    ["\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u200C", ""],
  ])("%s = %s", (one, other) => {
    expect(foldArabic(one)).toBe(foldArabic(other));
  });
});

describe("letters of other keyboards", () => {
  test.each([
    ["حزب اللہ", "حزب الله"], // Urdu
    ["ھادی", "هادي"], // Urdu, Uyghur
    ["عراقے", "عراقي"],
    ["سورۃ", "سورة"],
    ["ڪتائب", "كتائب"], // Sindhi
    ["ڤيينا", "فيينا"], // Arabic itself, for foreign names
    ["کوردستان", "كوردستان"], // Kurdish
    ["سلێمانی", "سليماني"],
    ["ههولێر", "ههولير"],
    ["ڕۆژ", "روز"],
    ["بەغدا", "بهغدا"],
    ["بېغداد", "بيغداد"], // Pashto, Uyghur
    ["پښتون", "بشتون"],
    ["څوک", "چوک"],
    ["ډاکټر", "داكتر"],
    ["ئۇيغۇر", "ئويغور"],
    ["ٹرمپ", "ترمب"],
    ["عراقیوں", "عراقيون"],
    ["لَهُۥ", "له"], // Quranic
    ["حسٮں", "حسبن"], // without dots
  ])("%s = %s", (one, other) => {
    expect(foldArabic(one)).toBe(foldArabic(other));
  });

  test("every letter of the Arabic block becomes one of the twenty-eight, or nothing", () => {
    const others: string[] = [];
    for (let code = 0x620; code <= 0x6ff; code += 1) {
      const letter = String.fromCharCode(code);
      const folded = foldArabic(letter);
      if (/\p{L}/u.test(letter) && !/^[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]?$/.test(folded)) {
        others.push(`${letter} ${code.toString(16)}: ${folded}`);
      }
    }
    expect(others).toEqual([]);
  });
});

test.each([
  "\u00AD", // soft hyphen
  "\u034F", // grapheme joiner
  "\u061C", // Arabic letter mark
  "\u180E",
  "\u200B",
  "\u200C",
  "\u200D",
  "\u200E",
  "\u202A",
  "\u2060",
  "\u2066",
  "\u3164", // Hangul filler
  "\uFE0F",
  "\uFEFF",
  "\0",
  "\u0007",
])("%j is not seen, and parts no word", (character) => {
  expect(foldArabic(`Kata${character}ib حزب ال${character}له`)).toBe("kataib حزب الله");
});

test.each([
  ["U.S.", "us"],
  ["U.S", "us"],
  ["U. S. troops", "us troops"],
  ["the U.S.-led coalition.", "the us-led coalition."],
  ["I.R.G.C.", "irgc"],
  ["U.S.A", "usa"],
  ["أ.ف.ب", "افب"],
  ["أ. ف. ب.", "افب"],
  ["J.R.Smith", "jr.smith"],
  ["at 3.5 km.", "at 3.5 km."],
  ["no.", "no."],
  ["د.محمد", "د.محمد"], // a title, and no initials
  ["Point A.", "point a."],
])("the stops of initials: %j: %j", (text, folded) => {
  expect(foldArabic(text)).toBe(folded);
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
    ["كتائب", "كتاب"],
    ["حياة", "حية"],
    ["شؤون", "شون"],
    ["مقاومة", "قائمة"],
    ["بيئي", "بي"],
    ["رؤية", "رية"],
    ["ذهب", "دهب"],
    ["غرب", "عرب"],
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
        ..."اأإآٱىیيكکگچپةەهءؤئوـ .ab\n\u064B\u0651\u0670\u0654\u0655\u0674ہھےۓۀ٠۹'ʿ’´\u200F\u2069\uD801\uDC00ﷺÉİΣ\u0316\u302E".split(
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
      if (folded === text) continue;
      if (foldArabic(folded) !== folded || folded.length > 18 * text.length)
        unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  test("folding does not depend on the form of normalization", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), mixed), (text) => {
        expect(foldArabic(text.normalize("NFD"))).toBe(foldArabic(text.normalize("NFC")));
      }),
      { numRuns: 2000 },
    );
  });

  test("a letter that folding does not know changes nothing in its neighbours", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(foldArabic(`${text} \u0300`)).toBe(foldArabic(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "\u0651",
    "\u0651\u0650",
    "\u0301",
    " ",
    "ـ",
    "ﷺ",
    "\uD800",
    "a\u0316",
    "a.",
    ". ",
    "ء",
    "ئي",
    "\u0654\u0655",
  ])("%j many times folds without a hang", (part) => {
    expect(foldArabic(`${part.repeat(2e5)}x`)).toMatch(/x$/);
    const marked = `a${"\u0301".repeat(2e5)}${part.repeat(2e5)}${"\u0316".repeat(2e5)}`;
    expect(foldArabic(marked)).toMatch(/^a/);
  });
});
