import { expect, test } from "vitest";
import { printsAnyNumber, printsNumber } from "../../src/arabic/printsNumber.js";

test.each([
  [500, "500 جندي"],
  [2500, "٢٥٠٠ جندي"],
  [2500, "2,500 soldiers"],
  [2500, "٢٬٥٠٠ جندي"],
  [1, "الجولة الأولى"],
  [2, "جولة ثانية"],
  [3, "ثلاثة أشهر"],
  [4, "المرحلة الرابعة"],
  [8, "ثماني سنوات"],
  [10, "عشرة أيام"],
  [11, "أحد عشر يوما"],
  [15, "خمس عشرة ساعة"],
  [20, "عشرين هجوما"],
  [25, "خمسة وعشرون"],
  [90, "نحو تسعين هجوما"],
  [100, "مئة جندي"],
  [100, "مائة جندي"],
  [200, "مئتين"],
  [500, "خمسمئة"],
  [500, "خمسمائة"],
  [800, "ثمانمئة"],
  [1000, "ألف جندي"],
  [2000, "ألفان"],
  [2500, "ألفين وخمسمئة"],
  [5200, "خمسة آلاف ومئتي جندي"],
])("%i stands in %s", (number, text) => {
  expect(printsNumber(text, number)).toBe(true);
});

test.each([
  [50, "500 جندي"],
  [500, "2500 جندي"],
  [5, "خمسين"],
  [50, "خمسة"],
  [6, "ستين"],
  [8, "ثمانين"],
  [10, "عشرين"],
  [20, "عشرة"],
  [15, "خمس سنوات"],
  [5, "خمسمئة"],
  [100, "مئتين"],
  [200, "مئة"],
  [1000, "ألفين"],
  [2000, "ألف"],
  [0.5, "نصف"],
  [0, "لا أحد"],
])("%d does not stand in %s", (number, text) => {
  expect(printsNumber(text, number)).toBe(false);
});

test.each([
  ["بعد يوم من الهجوم", false],
  ["الأولى منذ شهر", false],
  ["بعد ثلاثة أيام", true],
  ["بعد 48 ساعة", true],
  ["تسعين هجوما", true],
])("%s prints some number: %s", (text, does) => {
  expect(printsAnyNumber(text)).toBe(does);
});

test.each([
  ["twenty-one rockets", 21, true],
  ["the fifth base", 5, true],
  ["fifteen", 5, false],
  ["two thousand five hundred", 2500, true],
  ["dozens of nineties", 90, false],
  ["worth $347 million", 347_000_000, true],
  ["2.7 billion dinars", 2_700_000_000, true],
  ["238 ألف", 238_000, true],
  ["3.5", 3, false],
])("English words and words of scale: %s, %i: %s", (text, number, isPrinted) => {
  expect(printsNumber(text, number)).toBe(isPrinted);
});
