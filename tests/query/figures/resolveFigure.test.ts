import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure, FigureValue } from "../../../src/model/figure.js";
import { type FigurePolicy, resolveFigure } from "../../../src/query/figures/resolveFigure.js";
import { figuresOn } from "../../../src/query/figures/figuresOn.js";
import type { Status } from "../../../src/vocabulary/statuses.js";
import { worldDays } from "../arbitraries.js";
import { count, level, readFigures } from "../figureArbitraries.js";

const question = { measure: "us-troops-in-iraq", on: "2020-12-01" } as const;
const resolve = (figures: readonly Figure[], policy: FigurePolicy) =>
  resolveFigure(figures, { ...question, policy });

const told = (id: string, value: FigureValue, ...statuses: Status[]): Figure => ({
  ...level(id, "2020-11-01", 0, "2020-11-30"),
  value,
  evidence: statuses.map((status) => ({
    source: "article",
    paragraph: 1,
    phrase: "",
    status,
    speaker: "outlet",
    supports: [],
  })),
});
const three = [
  told("a", { bound: "exact", best: 3000 }, "alleged"),
  told("b", { bound: "range", low: 2500, high: 3500 }, "reported", "announced"),
  told("c", { bound: "about", low: 2600, best: 2700, high: 2800 }, "claimed"),
  told("d", { bound: "word", word: "thousands" }, "confirmed"),
];
const words = [{ word: "thousands", from: "d" }];

test.each([
  ["acled-lowest", { best: 2500, from: ["b"], bounds: ["range"], words }],
  [
    "ucdp-best-low-high",
    {
      low: 2500,
      best: 2700,
      high: 3500,
      from: ["a", "b", "c"],
      bounds: ["exact", "range", "about"],
      words,
    },
  ],
  [
    "range",
    { low: 2500, high: 3500, from: ["a", "b", "c"], bounds: ["exact", "range", "about"], words },
  ],
  ["latest", { best: 3000, from: ["a"], bounds: ["exact"], words }], // of equals, the first by id
  ["official-first", { low: 2500, high: 3500, from: ["b"], bounds: ["range"], words }], // the best of its evidence
] as const)("%s", (policy, resolved) => {
  expect(resolve(three, policy)).toEqual(resolved);
  expect(resolve([...three].reverse(), policy)).toEqual(resolved);
});

test("official means confirmed, announced, claimed, reported, alleged, denied", () => {
  const order = ["confirmed", "announced", "claimed", "reported", "alleged", "denied"] as const;
  const figures = order.map((status, best) => told(status, { bound: "exact", best }, status));
  const chosen = order.map((_, from) => resolve(figures.slice(from), "official-first")?.from[0]);
  expect(chosen).toEqual(order);
});

test("the latest is the one that comes last in time", () => {
  const figures = [told("a", { bound: "exact", best: 1 }), level("b", "2020-11-17", 2)];
  expect(resolve(figures, "latest")?.from).toEqual(["b"]);
});

test("nobody gave a best number", () => {
  const figures = [told("a", { bound: "at-least", low: 2000 })];
  expect(resolve(figures, "ucdp-best-low-high")).toEqual({
    low: 2000,
    high: 2000,
    from: ["a"],
    bounds: ["at-least"], // so that 2000 is no upper end
    words: [],
  });
});

test("zero is a number", () => {
  expect(resolve([told("a", { bound: "exact", best: 0 })], "range")).toMatchObject({
    low: 0,
    high: 0,
  });
});

test.each([
  ["nobody spoke", []],
  ["nobody gave a number", three.slice(3)],
  ["nobody by that day", [level("late", "2020-12-02", 1)]],
  [
    "a plan is no observation",
    [{ ...level("plan", "2020-11-01", 1), modality: "planned" as const }],
  ],
])("undefined: %s", (_, figures) => {
  expect(resolve(figures, "range")).toBeUndefined();
});

test("plans by themselves", () => {
  const figures = [
    level("now", "2020-11-01", 3000),
    { ...level("plan", "2020-11-01", 2500), modality: "planned" as const },
  ];
  expect(
    resolveFigure(figures, { ...question, policy: "range", modality: "planned" }),
  ).toMatchObject({
    low: 2500,
    high: 2500,
    from: ["plan"],
  });
});

test("a count is weighed up with counts of the same event or window alone", () => {
  const may = count("may", "2020-05-01", "2020-05-31", 9);
  const spring = count("spring", "2020-03-01", "2020-05-31", 40);
  const ask = (...figures: Figure[]) =>
    resolveFigure(figures, { measure: "attack-count", on: "2020-05-10", policy: "range" });
  expect(ask(may, { ...may, id: "rival" })).toMatchObject({ low: 9, from: ["may", "rival"] });
  expect(ask({ ...may, event: "e" }, { ...spring, event: "e" })).toMatchObject({
    low: 9,
    high: 40,
  });
  expect(() => ask(may, spring)).toThrow(
    new RangeError(
      'resolveFigure: "spring" and "may" count different things. First select figures of one unit, and of one event or period.',
    ),
  );
  expect(() => resolve([three[0], { ...three[1], unit: "days" }] as Figure[], "range")).toThrow(
    '"a" and "b"',
  );
});

test.each([
  [{ policy: "lowest" }, 'resolveFigure: unknown policy "lowest". Nearest: acled-lowest, latest,'],
  [{ policy: "range", day: "2020-01-01" }, 'resolveFigure: unknown option "day". Nearest: '],
  [{ policy: "range", on: "2020-11" }, 'resolveFigure: on "2020-11" is not a calendar day'],
  [{ policy: "range", on: undefined }, "resolveFigure: on is undefined. Pass a text, such as"],
  [{ policy: "range", on: 2020 }, "resolveFigure: on is 2020. Pass a text, such as"],
  [{ policy: "range", measure: "us-troops" }, 'resolveFigure: unknown measure "us-troops"'],
  [{ policy: "range", measure: undefined }, "resolveFigure: measure is undefined."],
  [{ policy: "range", modality: "plan" }, 'resolveFigure: unknown modality "plan"'],
  [{ policy: "range", modality: null }, "resolveFigure: modality is null."],
  [{ policy: "toString" }, 'resolveFigure: unknown policy "toString"'],
  [{}, 'resolveFigure: policy is undefined. Pass a text, such as "acled-lowest".'],
])("refuses %j", (wrong, message) => {
  const asked = { ...question, ...wrong } as { policy: "range" } & typeof question;
  expect(() => resolveFigure([], asked)).toThrow(RangeError);
  expect(() => resolveFigure([], asked)).toThrow(message);
});

test.each([undefined, null, "range", ["range"]])("%j is no question", (asked) => {
  expect(() => resolveFigure([], asked as unknown as Parameters<typeof resolveFigure>[1])).toThrow(
    /^resolveFigure: question is .*\. Pass an object with any of: measure, on, policy, modality\.$/,
  );
});

test("an option may be undefined", () => {
  const asked = { ...question, policy: "range", modality: undefined } as const;
  expect(resolveFigure([level("a", "2020-11-01", 1)], asked)).toMatchObject({ low: 1 });
});

test("a status that nobody knows is not the most official", () => {
  const figure = told("a", { bound: "exact", best: 1 }, "rumoured" as Status);
  expect(() => resolve([figure], "official-first")).toThrow(
    'resolveFigure: figures[0].evidence[0].status is "rumoured". Pass one of: ',
  );
});

const numbers = ({ value: { low, best, high } }: Figure) =>
  [low, best, high].flatMap((number) => number ?? []);

test("every policy gives numbers that somebody stated, in order, and names who", () => {
  const policies = [
    "acled-lowest",
    "ucdp-best-low-high",
    "range",
    "latest",
    "official-first",
  ] as const;
  fc.assert(
    fc.property(
      readFigures,
      fc.constantFrom(...worldDays.slice(1, -1)),
      fc.constantFrom(...policies),
      (all, on, policy) => {
        const figures = all
          .map(({ figure }) => figure)
          .filter(({ asOf, unit }) => asOf && unit === "persons");
        const holding = figuresOn(figures, { measure: "us-troops-in-iraq", on });
        const stated = holding.flatMap(numbers);
        const resolved = resolveFigure(figures, { measure: "us-troops-in-iraq", on, policy });
        expect(resolved === undefined).toBe(stated.length === 0);
        if (!resolved) return;
        const { low, best, high }: { low?: number; best?: number; high?: number } = resolved;
        const given = [low, best, high].flatMap((number) => number ?? []);
        expect(given).toEqual([...given].sort((one, other) => one - other));
        const used = figures.filter(({ id }) => resolved.from.includes(id));
        for (const number of given) expect(used.flatMap(numbers)).toContain(number);
        expect(new Set(resolved.bounds)).toEqual(new Set(used.map(({ value }) => value.bound)));
        if (policy === "acled-lowest") expect(best).toBe(Math.min(...stated));
        if (policy === "range")
          expect([low, high]).toEqual([Math.min(...stated), Math.max(...stated)]);
        expect(resolved.words).toHaveLength(
          holding.length - holding.filter((one) => numbers(one).length > 0).length,
        );
      },
    ),
    { numRuns: 500 },
  );
});
