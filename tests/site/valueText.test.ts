import { expect, test } from "vitest";
import { valueText } from "../../site/records/valueText.js";

test.each([
  [{ bound: "exact", best: 2500 }, "persons", "2,500 persons", "2,500 (أشخاص)"],
  [{ bound: "exact", best: 1 }, "companies", "1 company", "1 (شركات)"],
  [{ bound: "about", best: 3000 }, "persons", "about 3,000 persons", "نحو 3,000 (أشخاص)"],
  [{ bound: "at-least", low: 9 }, "attacks", "at least 9 attacks", "على الأقل 9 (هجمات)"],
  [{ bound: "range", low: 5, high: 6 }, "munitions", "5 to 6 munitions", "من 5 إلى 6 (مقذوفات)"],
  [{ bound: "word", word: "dozens" }, "attacks", "dozens (attacks)", "عشرات (هجمات)"],
  [{ bound: "exact", best: 4 }, "ordinal", "number 4", "رقم 4"],
] as const)("%o %s", (value, unit, english, arabic) => {
  expect(valueText({ value, unit }, "en")).toBe(english);
  expect(valueText({ value, unit }, "ar")).toBe(arabic);
});
