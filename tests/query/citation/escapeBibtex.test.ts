import { expect, test } from "vitest";
import { escapeBibtex } from "../../../src/query/citation/escapeBibtex.js";

test.each([
  ["5% & $3 #1 a_b", "5\\% \\& \\$3 \\#1 a\\_b"],
  ["~ ^", "\\textasciitilde{} \\textasciicircum{}"],
  ["a \\ {b", "a \\textbackslash{} \\textbraceleft{}b"],
  ["}", "\\textbraceright{}"],
  [" two\n\tlines ", "two lines"],
  ["كتائب حزب الله", "كتائب حزب الله"],
  ["é “q” – …", "é “q” – …"],
])("%j", (text, escaped) => {
  expect(escapeBibtex(text)).toBe(escaped);
});
