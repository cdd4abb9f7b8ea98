import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../../src/model/figure.js";
import { sumOf } from "../../../src/query/figures/sumOf.js";
import { count, level, readFigures } from "../figureArbitraries.js";

const may = count("may", "2020-05-01", "2020-05-31", 9);
const { asOf: _asOf, ...noWindow } = level("x", "2020", 1);
const june = count("june", "2020-06-01", "2020-06-30", 3);

test("counts over windows that touch", () => {
  expect(sumOf([june, may])).toEqual({ best: 12, from: ["june", "may"] });
});

test("nothing said is not zero", () => {
  expect(sumOf([])).toBeUndefined();
  expect(sumOf([{ ...may, value: { bound: "exact", best: 0 } }])).toEqual({
    best: 0,
    from: ["may"],
  });
});

test("observed is observed, once or as a state", () => {
  expect(sumOf([may, { ...june, modality: "ongoing" }])).toMatchObject({ best: 12 });
});

test.each<[string, readonly Figure[], string]>([
  [
    "another measure",
    [may, { ...june, measure: "attacks-claimed" }],
    '"june" has the measure "attacks-claimed", "may" has "attack-count"',
  ],
  [
    "another unit",
    [may, { ...june, unit: "days" }],
    '"june" has the unit "days", "may" has "attacks"',
  ],
  ["a plan", [may, { ...june, modality: "planned" }], '"june" is "planned", "may" is "occurred"'],
  ["a level", [level("troops", "2020-05-01", 1)], '"troops" is a level'],
  ["a rank", [{ ...may, unit: "ordinal" }], '"may" is a rank'],
  ["no window", [noWindow], '"x" has no period'],
  [
    "a shared day",
    [june, may, count("both", "2020-05-31", "2020-06-01", 1)],
    'the periods of "may" and "both" may overlap',
  ],
  [
    "a window without end",
    [count("since", "2020-04-01", null as unknown as string, 1), june],
    'the periods of "since" and "june"',
  ],
  ["a word", [{ ...may, value: { bound: "word", word: "dozens" } }], '"may" is a word ("dozens")'],
  [
    "a loose number",
    [{ ...may, value: { bound: "about", best: 9 } }],
    '"may" is "about", not exact. Pass { bounds: true }',
  ],
])("refuses %s", (_, figures, reason) => {
  expect(() => sumOf(figures)).toThrow(RangeError);
  expect(() => sumOf(figures)).toThrow(`sumOf: ${reason}`);
});

test.each<[unknown, string]>([
  [{ bound: true }, 'unknown option "bound". Nearest: bounds.'],
  [{ bounds: "yes" }, 'bounds is "yes". Pass true or false.'],
  [{ bounds: null }, "bounds is null. Pass true or false."],
  [true, "options is true. Pass an object with any of: bounds."],
  [null, "options is null."],
])("refuses the options %j, also when there is nothing to add", (options, message) => {
  const add = (): unknown => sumOf([], options as { bounds: true });
  expect(add).toThrow(RangeError);
  expect(add).toThrow(`sumOf: ${message}`);
});

test("an option may be undefined", () => {
  expect(sumOf([may], { bounds: undefined })).toEqual({ best: 9, from: ["may"] });
});

test("loose numbers keep their ends open", () => {
  const loose = (value: Figure["value"]) => sumOf([{ ...may, value }, june], { bounds: true });
  const from = ["may", "june"];
  expect(loose({ bound: "range", low: 5, high: 7 })).toEqual({
    low: 8,
    high: 10,
    bounds: ["range", "exact"],
    from,
  });
  expect(loose({ bound: "at-least", low: 5 })).toEqual({
    low: 8,
    bounds: ["at-least", "exact"],
    from,
  });
  expect(loose({ bound: "at-most", high: 5 })).toEqual({
    high: 8,
    bounds: ["at-most", "exact"],
    from,
  });
  expect(loose({ bound: "about", best: 5 })).toEqual({
    low: 8,
    high: 8,
    bounds: ["about", "exact"],
    from,
  });
  expect(() => loose({ bound: "word", word: "dozens" })).toThrow("is a word");
});

test("adds up if, and only if, nothing can be counted twice", () => {
  fc.assert(
    fc.property(readFigures, (all) => {
      const figures = all
        .filter(({ figure }) => figure.period && figure.value.bound === "exact")
        .map(({ figure, ...rest }) => ({
          ...rest,
          figure: {
            ...figure,
            measure: "attack-count",
            unit: "attacks",
            modality: "occurred",
          } as const,
        }));
      const shared = figures.some((one, index) =>
        figures
          .slice(index + 1)
          .some((two) =>
            one.readings.some(([first, last]) =>
              two.readings.some(([from, until]) => first <= until && from <= last),
            ),
          ),
      );
      const add = () => sumOf(figures.map(({ figure }) => figure));
      if (shared) expect(add).toThrow("may overlap");
      else if (figures.length > 0) {
        expect(add()?.best).toBe(
          figures.reduce((sum, { figure }) => sum + (figure.value.best ?? NaN), 0),
        );
      }
    }),
    { numRuns: 500 },
  );
});
