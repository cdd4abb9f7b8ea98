import { expect, test } from "vitest";
import { textSchema } from "../../src/schema/scalars.js";

const complaintsAbout = (text: string) =>
  (textSchema.safeParse(text).error?.issues ?? []).map(({ message }) => message.split("\n")[0]);

test.each([
  [0x00, "NUL"],
  [0x0a, "line feed"],
  [0x1b, "escape"],
  [0x85, "next line"],
  [0xad, "soft hyphen"],
  [0x34f, "combining grapheme joiner"],
  [0x61c, "Arabic letter mark"],
  [0x115f, "Hangul filler"],
  [0x180e, "Mongolian vowel separator"],
  [0x200b, "zero-width space"],
  [0x200c, "zero-width non-joiner"],
  [0x200f, "right-to-left mark"],
  [0x2028, "line separator"],
  [0x202e, "right-to-left override"],
  [0x2060, "word joiner"],
  [0x2069, "pop directional isolate"],
  [0x2800, "blank braille"],
  [0xd800, "half a surrogate pair"],
  [0xdc00, "the other half"],
  [0xe000, "private use"],
  [0xfe0f, "variation selector"],
  [0xfeff, "byte order mark"],
  [0xfff9, "annotation anchor"],
  [0xffff, "no character"],
  [0xe0041, "tag"],
])("U+%s is refused: %s", (code) => {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const [complaint = ""] = complaintsAbout(`Erbil${String.fromCodePoint(code)}`);
  expect(complaint).toContain(`contains the invisible character ${name}.`);
});

test.each([
  "Erbil",
  "أربيل",
  "العِراق",
  "Kata’ib “Hizballah”",
  "ﷺ",
  "٪ ٢٠٢٠ ۝ ٠",
  "𝐀 😀",
  "a\u00a0b",
])("%s passes", (text) => {
  expect(complaintsAbout(text)).toEqual([]);
});

test.each(["", " ", "\u00a0\u3000"])("%j is empty", (text) => {
  expect(complaintsAbout(text)).toEqual(["The text is empty."]);
});

test("thirty marks on one letter pass, one more does not", () => {
  expect(complaintsAbout(`a${"\u0301".repeat(30)}`)).toEqual([]);
  expect(complaintsAbout(`a${"\u0301".repeat(31)}`)).toEqual([
    expect.stringContaining("has more than 30 marks on one letter."),
  ]);
});
