import { expect, test } from "vitest";
import { assemble } from "../../src/check/assemble.js";

const faultsOf = (...names: readonly { en: string; ar: string }[]) =>
  assemble(
    names.map((name, index) => ({
      collection: "places",
      id: `p${index}`,
      value: { id: `p${index}`, kind: "city", names: name },
    })),
  ).faults.map(({ rule, id, field, what }) => `${rule} ${id} ${field}: ${what}`);

test.each([
  ["ERBIL", "erbil"],
  ["Erbil", "Erbil "],
  ["Al  Asad", "Al Asad"],
  ["Kata'ib", "Kataʾib"],
  ["Sāmarrāʼ", "Samarra"],
])("%s is the name %s", (one, other) => {
  expect(faultsOf({ en: one, ar: "س" }, { en: other, ar: "ص" })).toEqual([
    `names-unique p1 names.en: "${other}" is also the name of p0.`,
  ]);
});

test.each([
  ["أربيل", "اربيل"],
  ["العراق", "العِراق"],
  ["البصرة", "البصره"],
  ["بغـداد", "بغداد"],
  ["مصطفى", "مصطفي"],
])("%s is the name %s", (one, other) => {
  expect(faultsOf({ en: "A", ar: one }, { en: "B", ar: other })).toEqual([
    `names-unique p1 names.ar: "${other}" is also the name of p0.`,
  ]);
});

test.each([
  ["A name and an invisible letter", "Erbil", "Erbil\ufeff"],
  ["A name and half a letter", "Erbil", "Erbil\ud83d"],
])("%s: refused for what nobody sees", (_, one, other) => {
  expect(faultsOf({ en: one, ar: "س" }, { en: other, ar: "ص" })).toEqual([
    expect.stringMatching(/^text-visible p1 names.en/),
  ]);
});

test.each([
  ["Mosul", "Mosul Dam"],
  ["'", "`"], // folding leaves nothing of either
  ["x".repeat(300), `${"x".repeat(299)}y`],
])("%s is not the name %s", (one, other) => {
  expect(faultsOf({ en: one, ar: "س" }, { en: other, ar: "ص" })).toEqual([]);
});
