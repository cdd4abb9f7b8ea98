import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../../src/model/figure.js";
import { seriesOf } from "../../../src/query/figures/seriesOf.js";
import { type DayQuestion, figuresOn } from "../../../src/query/figures/figuresOn.js";
import { stepSeries } from "../../../src/query/figures/stepSeries.js";
import { worldDays } from "../arbitraries.js";
import { count, level, readFigures } from "../figureArbitraries.js";

const troops = "us-troops-in-iraq";
const word = (figure: Figure): Figure => ({
  ...figure,
  value: { bound: "word", word: "thousands" },
});
const planned = (figure: Figure): Figure => ({ ...figure, modality: "planned" });
const held = (figures: readonly Figure[], day: string) =>
  figuresOn(figures, { measure: troops, on: day }).map(({ id }) => id);

const two = [level("new", "2020-09-09", 3000), level("old", "2020-01-05", 5200)];
const autumn = level("autumn", "2020-09-01", 4000, "2020-11-30");

test.each([
  ["before all", two, "2020-01-04", []],
  ["on the day", two, "2020-01-05", ["old"]],
  ["carried forward", two, "2020-09-08", ["old"]],
  ["until the next", two, "2020-09-09", ["new"]],
  ["and on", two, "2030-01-01", ["new"]],
  [
    "rivals of one day",
    [...two, level("rival", "2020-09-09", 3500)],
    "2020-10-01",
    ["new", "rival"],
  ],
  ["it may have been before", [...two, autumn], "2020-09-05", ["old", "autumn"]],
  ["it may have been before or after", [...two, autumn], "2020-12-24", ["autumn", "new"]],
  ["certainly later", [autumn, level("winter", "2020-12-01", 1)], "2020-12-01", ["winter"]],
  [
    "a word ends no number",
    [...two, word(level("vague", "2020-10-01", 0))],
    "2020-11-01",
    ["new", "vague"],
  ],
  ["a number ends a word", [word(level("vague", "2020-01-01", 0)), ...two], "2020-09-09", ["new"]],
  [
    "a word ends a word",
    [word(level("a", "2020-01-01", 0)), word(level("b", "2020-02-01", 0))],
    "2020-03-01",
    ["b"],
  ],
  [
    "a plan is no observation",
    [...two, planned(level("plan", "2020-10-01", 2500))],
    "2020-11-01",
    ["new"],
  ],
  [
    "a state is one",
    [{ ...level("state", "2020-10-01", 1), modality: "ongoing" as const }],
    "2020-11-01",
    ["state"],
  ],
])("%s", (_, figures, day, ids) => {
  expect(held(figures, day)).toEqual(ids);
});

test("a count holds on the days of its window alone", () => {
  const may = [count("may", "2020-05-01", "2020-05-31", 9)];
  const on = (day: string) => figuresOn(may, { measure: "attack-count", on: day }).length;
  expect(["2020-04-30", "2020-05-01", "2020-05-31", "2020-06-01"].map(on)).toEqual([0, 1, 1, 0]);
});

test("plans by themselves", () => {
  const figures = [...two, planned(level("plan", "2020-10-01", 2500))];
  const plans = figuresOn(figures, { measure: troops, on: "2020-12-01", modality: "planned" });
  expect(plans.map(({ id }) => id)).toEqual(["plan"]);
});

test.each([
  [
    () => figuresOn([], { measure: troops, on: "2020-02-30" }),
    'figuresOn: on "2020-02-30" is not a calendar day.',
  ],
  [
    () => figuresOn([], { measure: "troops" as typeof troops, on: "2020-02-20" }),
    'unknown measure "troops"',
  ],
  [
    () => figuresOn([], { measure: troops, on: "2020-02-20", modality: "plan" as "planned" }),
    'unknown modality "plan". Nearest: planned',
  ],
  [() => stepSeries([], "troops" as typeof troops), 'stepSeries: unknown measure "troops"'],
  [
    () => figuresOn(two, { measure: troops, on: "2020-12-01", modalty: "planned" } as DayQuestion),
    'figuresOn: unknown option "modalty". Nearest: modality.',
  ],
  [
    () => stepSeries(two, troops, { modalty: "planned" } as object),
    'stepSeries: unknown option "modalty". Nearest: modality.',
  ],
  [
    () => stepSeries(two, troops, "planned" as unknown as object),
    'stepSeries: options is "planned". Pass an object with any of: modality.',
  ],
  [
    () => stepSeries(two, troops, { modality: ["planned"] as unknown as "planned" }),
    "stepSeries: modality is a list. Pass a text",
  ],
  [
    () => stepSeries(two, undefined as unknown as typeof troops),
    "stepSeries: measure is undefined.",
  ],
  [
    () => figuresOn(two, { measure: troops, on: undefined as unknown as string }),
    "figuresOn: on is undefined.",
  ],
  [
    () => figuresOn(two, { measure: troops, on: new Date(0) as unknown as string }),
    "figuresOn: on is a value of type Date.",
  ],
  [
    () => figuresOn(two, { measure: troops, on: "2020-1" }),
    'figuresOn: on "2020-1" is not a calendar day.',
  ],
  [
    () => stepSeries([level("soon", "soon", 1)], troops),
    'stepSeries: figures[0].asOf.earliest is "soon". Pass a day, such as "2020-11-17", or null for no bound. The record is "soon".',
  ],
])("says how to fix a wrong call", (call, fix) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(fix);
});

const days = fc.constantFrom(...worldDays.slice(1, -1));
const observed = ({ modality }: Figure) => modality === "occurred" || modality === "ongoing";

test("holds what some reading makes the last observation by that day", () => {
  fc.assert(
    fc.property(readFigures, days, (all, day) => {
      const series = all.filter(({ figure }) => figure.measure === troops && observed(figure));
      const expected = series.filter(({ figure, readings }) =>
        readings.some(
          ([first, last]) =>
            first <= day &&
            (figure.asOf === undefined
              ? day <= last
              : series.every(
                  (later) =>
                    later.figure.asOf === undefined ||
                    (later.figure.value.bound === "word" && figure.value.bound !== "word") ||
                    later.readings.some(([start]) => !(last < start && start <= day)),
                )),
        ),
      );
      const figures = all.map(({ figure }) => figure);
      expect(figuresOn(figures, { measure: troops, on: day })).toEqual(
        seriesOf(
          expected.map(({ figure }) => figure),
          troops,
        ),
      );
    }),
    { numRuns: 500 },
  );
});

test("steps: each until the next, without what is planned", () => {
  const figures = [...two, planned(level("plan", "2020-02-01", 2500)), autumn];
  const steps = stepSeries(figures, troops).map(({ first, last, figures: now }) => [
    first,
    last,
    now.map(({ id }) => id).join(" "),
  ]);
  expect(steps).toEqual([
    ["2020-01-05", "2020-08-31", "old"],
    ["2020-09-01", "2020-09-08", "old autumn"], // autumn may have begun, or not
    ["2020-09-09", null, "autumn new"],
  ]);
  expect(stepSeries(figures, troops, { modality: "planned" })).toHaveLength(1);
  expect(stepSeries([], troops)).toEqual([]);
});

test("an option may be undefined", () => {
  expect(figuresOn(two, { measure: troops, on: "2020-12-01", modality: undefined })).toHaveLength(
    1,
  );
  expect(stepSeries(two, troops, { modality: undefined })).toHaveLength(2);
});

test("thirty thousand of one day do not hang", () => {
  const many = Array.from({ length: 30_000 }, (_, index) => level(`f-${index}`, "2020-09-09", 1));
  expect(stepSeries(many, troops)[0]?.figures).toHaveLength(30_000);
});

test("on every day the step has what holds that day", () => {
  fc.assert(
    fc.property(readFigures, days, (all, day) => {
      const levels = all.map(({ figure }) => figure).filter(({ asOf }) => asOf);
      const steps = stepSeries(levels, troops);
      const step = steps.find(
        ({ first, last }) => (first ?? "0000") <= day && day <= (last ?? "9999-12-31"),
      );
      expect(step?.figures ?? []).toEqual(figuresOn(levels, { measure: troops, on: day }));
      expect(stepSeries([...all.map(({ figure }) => figure)], troops)).toEqual(steps);
      for (const [index, { last }] of steps.entries()) {
        const next = steps[index + 1]?.first;
        expect(last === null).toBe(next === undefined);
        if (next) expect(Date.parse(next) - Date.parse(last ?? "")).toBe(86_400_000);
      }
    }),
    { numRuns: 500 },
  );
});
