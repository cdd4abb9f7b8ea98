import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure, FigureValue } from "../../../src/model/figure.js";
import { rivals } from "../../../src/query/figures/rivals.js";
import { count, level, readFigures } from "../figureArbitraries.js";

const groups = (figures: readonly Figure[]) =>
  rivals(figures).map((rivalry) => rivalry.figures.map(({ id }) => id).join(" "));
const day = "2020-09-09";
const said = (id: string, value: FigureValue): Figure => ({ ...level(id, day, 0), value });
const base = level("a", day, 3000);
const other = level("b", day, 2500);

test("who disagrees, and by how much", () => {
  expect(rivals([base, other])).toEqual([
    { figures: [base, other], difference: { absolute: 500, ratio: 1.2 } },
  ]);
});

test.each<[string, Figure, boolean]>([
  ["the same number", level("b", day, 3000), false],
  ["another day", level("b", "2020-09-10", 2500), false],
  ["a day that may be the same", level("b", "2020-09-01", 2500, "2020-09-30"), true],
  ["another measure", { ...other, measure: "us-troops-in-syria" }, false],
  ["another unit", { ...other, unit: "days" }, false],
  ["another subject", { ...other, subject: "iraq" }, false],
  ["another place", { ...other, place: { id: "iraq", precision: "country", path: [] } }, false],
  ["a plan", { ...other, modality: "planned" }, false],
  ["a state", { ...other, modality: "ongoing" }, true],
  ["a level that is told with another event", { ...other, event: "the-cut" }, true],
  ["at least less", said("b", { bound: "at-least", low: 2500 }), false],
  ["at least more", said("b", { bound: "at-least", low: 3500 }), true],
  ["at most more", said("b", { bound: "at-most", high: 3500 }), false],
  ["at most less", said("b", { bound: "at-most", high: 2500 }), true],
  ["a range around", said("b", { bound: "range", low: 2500, high: 3500 }), false],
  ["a range beside", said("b", { bound: "range", low: 1500, high: 2500 }), true],
  ["about as many", said("b", { bound: "about", best: 3000 }), false],
  ["a word", said("b", { bound: "word", word: "thousands" }), false],
])("%s", (_, figure, disagrees) => {
  expect(groups([base, figure])).toHaveLength(Number(disagrees));
});

test("nothing against something", () => {
  expect(rivals([level("a", day, 0), level("b", day, 5)])[0]?.difference).toEqual({
    absolute: 5,
    ratio: Infinity,
  });
});

test("another window is another count, unless of the same event", () => {
  const may = count("may", "2020-05-01", "2020-05-31", 9);
  const spring = count("spring", "2020-03-01", "2020-05-31", 40);
  expect(groups([may, spring])).toEqual([]);
  expect(groups([may, { ...may, id: "rival", value: spring.value }])).toEqual(["may rival"]);
  const [one, two] = [
    { ...may, event: "fire" },
    { ...spring, event: "fire" },
  ];
  expect(groups([one, two])).toEqual(["spring may"]);
  expect(groups([one, { ...two, event: "talks" }])).toEqual([]);
  expect(groups([one, { ...count("june", "2020-06-01", "2020-06-30", 1), event: "fire" }])).toEqual(
    [],
  );
});

test("one who agrees with all is no rival; one may have rivals in two groups", () => {
  const figures = [
    level("early", "2020-09-01", 1),
    level("all-month", "2020-09-01", 2, "2020-09-30"),
    level("late", "2020-09-30", 3),
    {
      ...level("vague", "2020-09-01", 0, "2020-09-30"),
      value: { bound: "at-least", low: 0 } as const,
    },
  ];
  expect(groups(figures)).toEqual(["early all-month", "all-month late"]);
});

test("ten thousand who speak of one day, or each of one of many, do not hang", () => {
  const day = (number: number) => new Date(Date.UTC(1990, 0, number)).toISOString().slice(0, 10);
  const all = Array.from({ length: 10_000 }, (_, index) => index);
  const sameDay = all.map((index) => level(`f-${String(index)}`, "2020-09-09", index % 7));
  const manyDays = all.map((index) => level(`f-${String(index)}`, day(index), 1, day(index + 9)));
  expect(rivals(sameDay)[0]?.figures).toHaveLength(10_000);
  expect(rivals(manyDays)).toEqual([]);
});

test("two share a group if, and only if, they are rivals", () => {
  const bounds = ({ asOf, period }: Figure) => {
    const date = asOf ?? period;
    return [date?.earliest ?? "0000", date?.latest ?? "9999-99"] as const;
  };
  const thing = (figure: Figure): string => {
    const { measure, unit, subject, place, modality, asOf, event } = figure;
    const window = event === undefined ? bounds(figure).join() : `event ${event}`;
    const stands = modality === "ongoing" ? "occurred" : modality;
    return [measure, unit, subject, place?.id, stands, asOf ? "level" : window].join();
  };
  const extent = ({ value: { bound, best, low, high } }: Figure) =>
    bound === "word"
      ? [NaN, NaN]
      : [
          bound === "at-most" ? 0 : (low ?? best ?? 0),
          bound === "at-least" ? Infinity : (high ?? best ?? 0),
        ];
  const meet = (one: Figure, two: Figure): boolean => {
    const [[first, last], [from, until]] = [bounds(one), bounds(two)];
    return first <= until && from <= last;
  };
  const apart = (one: Figure, two: Figure): boolean => {
    const [[least = 0, most = 0], [low = 0, high = 0]] = [extent(one), extent(two)];
    return most < low || high < least;
  };
  fc.assert(
    fc.property(readFigures, (all) => {
      const figures = all.map(({ figure }) => figure);
      const found = rivals(figures);
      const together = (one: (typeof figures)[0], two: (typeof figures)[0]) =>
        found.some((group) => group.figures.includes(one) && group.figures.includes(two));
      for (const one of figures) {
        for (const two of figures) {
          if (thing(one) === thing(two) && meet(one, two) && apart(one, two)) {
            expect(together(one, two)).toBe(true);
          }
        }
      }
      for (const group of found) {
        for (const one of group.figures) {
          expect(group.figures.every((two) => meet(one, two) && thing(one) === thing(two))).toBe(
            true,
          );
          expect(group.figures.some((two) => apart(one, two))).toBe(true);
        }
        expect(group.difference.absolute).toBeGreaterThan(0);
        expect(
          found.filter((wider) => group.figures.every((one) => wider.figures.includes(one))),
        ).toEqual([group]);
      }
    }),
    { numRuns: 2000 },
  );
});
