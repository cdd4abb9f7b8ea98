import fc from "fast-check";
import { expect, test } from "vitest";
import { krippendorffAlpha } from "../../src/reports/krippendorffAlpha.js";

test("Krippendorff's own example of two coders and nominal data", () => {
  // Content Analysis, 2004, p. 224: ten units, two observers, alpha = 0.095.
  const jon = ["0", "1", "0", "0", "0", "0", "0", "0", "1", "0"];
  const han = ["1", "1", "1", "0", "0", "1", "0", "0", "0", "0"];
  const alpha = krippendorffAlpha(jon.map((value, index) => [value, han[index]]));
  expect(alpha).toBeCloseTo(0.095, 3);
});

test("perfect agreement is 1, and a unit that one coder left out counts for nothing", () => {
  expect(
    krippendorffAlpha([
      ["a", "a"],
      ["b", "b"],
      ["c", undefined],
    ]),
  ).toBe(1);
  expect(krippendorffAlpha([["a", undefined]])).toBeNaN();
});

test("never above 1, and the names of values do not matter", () => {
  const units = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")), {
    minLength: 2,
  });
  fc.assert(
    fc.property(units, (votes) => {
      const alpha = krippendorffAlpha(votes);
      const renamed = votes.map((pair) => pair.map((value) => `x${value}`));
      expect(alpha).toBeLessThanOrEqual(1);
      expect(krippendorffAlpha(renamed)).toBeCloseTo(alpha, 12);
    }),
  );
});
