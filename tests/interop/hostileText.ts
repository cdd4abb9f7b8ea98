import * as fc from "fast-check";

/** What means something to a table, a markup, a program or a screen. */
const SIGNS =
  "{}\\%$&#_~^@\"'`,;:-<>!?[](.)=+|/ aZ9\n\r\t\v\0\x1c\x85\xa0\u2028\u2029" +
  "\u200e\u200f\u061c\u200b\u200d\ufeff\u202a\u202e\u2066\u2069نص؟\u064b\u0301é🙂";
const LONGER = [
  "\ud83d",
  "\ude00",
  "__proto__",
  "constructor",
  "=1+1",
  "@SUM(A1)",
  '""',
  "\r\n",
  "-->",
  "</script>",
  "NULL",
  " and ",
  "; ",
];

/** Any text, hostile ones more often than not; never blank. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...Array.from(SIGNS), ...LONGER)).map((pieces) => pieces.join("")),
    fc.constantFrom("__proto__", "constructor", "toString", "=1+1", '"', "\n"),
    fc.string({ unit: "binary" }),
  )
  .map((text) => (/[^\p{C}\p{Z}]/u.test(text) ? text : `T${text}`));
