import fc from "fast-check";
import { expect, test } from "vitest";
import { isolateRtl } from "../../src/arabic/isolateRtl.js";

const FSI = "\u2068";
const PDI = "\u2069";

test.each([
  ["", ""],
  ["بغداد", `${FSI}بغداد${PDI}`],
  ["Baghdad", `${FSI}Baghdad${PDI}`],
  ["بغداد 2020", `${FSI}بغداد 2020${PDI}`],
  ["بغداد\nأربيل", `${FSI}بغداد${PDI}\n${FSI}أربيل${PDI}`], // an isolate ends with its line
  ["\r\n", "\r\n"],
  [`بغداد${PDI}!`, `${FSI}بغداد!${PDI}`], // a stray closing would let the rest out
  ["\u2067بغداد", `${FSI}بغداد${PDI}`],
  ["$&", `${FSI}$&${PDI}`],
])("%j", (text, isolated) => {
  expect(isolateRtl(text)).toBe(isolated);
});

test("isolating twice is isolating once, and the text itself stays", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const isolated = isolateRtl(text);
      expect(isolateRtl(isolated)).toBe(isolated);
      expect(isolated.replace(/[\u2066-\u2069]/g, "")).toBe(text.replace(/[\u2066-\u2069]/g, ""));
    }),
  );
});
