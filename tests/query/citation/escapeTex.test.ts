import { expect, test } from "vitest";
import { escapeTex } from "../../../src/query/citation/toBiblatexEntry.js";

test.each([
  ["5% & $3 #1 a_b", "5\\% \\& \\$3 \\#1 a\\_b"],
  ["~ ^", "\\textasciitilde{} \\textasciicircum{}"],
  ["a \\ {b", "a \\textbackslash{} \\textbraceleft{}b"],
  ["}", "\\textbraceright{}"],
  ["a--b ---", "a-{}-b -{}-{}-"],
  ["``q'' ?` ,, <<", "`{}`q'{}' ?{}` ,{}, <{}<"],
  ["كتائب حزب الله", "كتائب حزب الله"],
  ["é “q” – …", "é “q” – …"],
])("%j", (text, escaped) => {
  expect(escapeTex(text)).toBe(escaped);
});
