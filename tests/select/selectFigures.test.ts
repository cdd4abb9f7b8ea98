import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.js";
import type { FigureCriteria } from "../../src/select/selectFigures.js";
import { selectFigures } from "../../src/select/selectFigures.js";
import { touches, windows } from "../query/arbitraries.js";
import { count, level, readFigures } from "../query/figureArbitraries.js";

/** Terms and ids as plain strings, so that wrong ones can be asked for. */
type LooseCriteria = Readonly<Record<string, string | readonly string[]>>;

const select = (figures: readonly Figure[], criteria: LooseCriteria): string[] =>
  selectFigures(figures, criteria as FigureCriteria).map(({ id }) => id);

const figures: readonly Figure[] = [
  {
    ...level("troops", "2020-09-09", 3000),
    subject: "us-forces",
    place: { id: "baghdad", precision: "city", path: ["baghdad", "iraq"] },
    event: "the-cut",
    evidence: [
      {
        source: "article",
        paragraph: 1,
        phrase: "٣٠٠٠ جنديٍّ أميركي",
        status: "claimed",
        speaker: "ministry",
        supports: [],
      },
    ],
  },
  { ...count("attacks", "2020-05-01", "2020-05-31", 9), value: { bound: "word", word: "dozens" } },
];

test.each<[LooseCriteria, string[]]>([
  [{}, ["troops", "attacks"]],
  [{ during: "2020-09" }, ["troops"]],
  [{ during: "2020-05-10" }, ["attacks"]], // the window of the count
  [{ during: "2020-05-10", certainty: "certain" }, []],
  [{ involving: "us-forces" }, ["troops"]],
  [{ involving: [] }, []],
  [{ measure: ["attack-count", "base-count"] }, ["attacks"]],
  [{ at: "iraq" }, ["troops"]],
  [{ modality: "planned" }, []],
  [{ status: "claimed", speaker: "ministry" }, ["troops"]],
  [{ status: "claimed", speaker: "embassy" }, []],
  [{ source: "article" }, ["troops"]],
  [{ event: "the-cut" }, ["troops"]],
  [{ text: "3000 جندي" }, ["troops"]], // digits and marks are folded
  [{ text: "dozens" }, ["attacks"]],
])("%j selects %j", (criteria, selected) => {
  expect(select(figures, criteria)).toEqual(selected);
});

test("a figure without a date touches no window", () => {
  const { asOf: _, ...undated } = level("undated", "2020-01-01", 1);
  expect(select([undated], { during: "2020" })).toEqual([]);
  expect(select([undated], {})).toEqual(["undated"]);
});

test.each<[LooseCriteria, string]>([
  [{ kind: "attack" }, 'selectFigures: unknown option "kind". Nearest: '],
  [
    { measure: "us-troops-in-irak" },
    'selectFigures: unknown measure "us-troops-in-irak". Nearest: us-troops-in-iraq,',
  ],
  [{ modality: ["planned", "plannd"] }, 'unknown modality "plannd". Nearest: planned,'],
  [{ status: "claim" }, 'unknown status "claim". Nearest: claimed,'],
  [{ certainty: "sure" }, 'unknown certainty "sure"'],
  [{ during: "2020-13" }, '"2020-13"'],
  [{ event: "the-cuts" }, 'selectFigures: no record has "the-cuts" for event. Nearest: the-cut.'],
  [{ involving: "usforces" }, 'no record has "usforces" for involving. Nearest: us-forces.'],
])("refuses %j", (criteria, message) => {
  expect(() => select(figures, criteria)).toThrow(RangeError);
  expect(() => select(figures, criteria)).toThrow(message);
});

const oneOrMore = (...values: string[]): fc.Arbitrary<string | string[]> =>
  fc.oneof(fc.constantFrom(...values), fc.subarray(values));

const oneCriterion = {
  involving: oneOrMore("state", "group"),
  measure: oneOrMore("us-troops-in-iraq", "attack-count"),
  at: oneOrMore("iraq", "baghdad"),
  modality: oneOrMore("occurred", "planned"),
  status: oneOrMore("reported", "claimed"),
  speaker: oneOrMore("state", "group"),
  source: oneOrMore("first-article", "second-article"),
  event: oneOrMore("the-fire", "the-talks"),
  text: fc.constantFrom("", "NINE", "الهجمات"),
};

/** Three criteria at most: more of them together hardly ever match. */
const someCriteria = fc
  .record({
    ...oneCriterion,
    certainty: fc.option(fc.constantFrom("certain", "possible"), { nil: undefined }),
    asked: fc.subarray(Object.keys(oneCriterion), { maxLength: 3 }),
  })
  .map(({ asked, certainty, ...all }): Partial<typeof all> & { certainty: typeof certainty } => ({
    ...Object.fromEntries(Object.entries(all).filter(([name]) => asked.includes(name))),
    certainty,
  }));

const someWindow = fc.option(windows, { nil: undefined });

test("selects what the words of the criteria say, in order", () => {
  const meets = (wanted: string | string[] | undefined, value: string | undefined): boolean =>
    wanted === undefined || (value !== undefined && [wanted].flat().includes(value));
  fc.assert(
    fc.property(readFigures, someCriteria, someWindow, (all, criteria, window) => {
      const asked = { ...criteria, ...(window && { during: window.edtf }) };
      const { certainty = "possible", at, status, speaker, source } = criteria;
      const word = (criteria.text ?? "").toLowerCase();
      const expected = all.filter(
        ({ figure, readings }) =>
          (window === undefined || touches(readings, window.days, certainty)) &&
          meets(criteria.involving, figure.subject) &&
          meets(criteria.measure, figure.measure) &&
          (at === undefined || figure.place?.path.some((id) => meets(at, id))) &&
          meets(criteria.modality, figure.modality) &&
          meets(criteria.event, figure.event) &&
          figure.evidence.some(
            (item) =>
              meets(status, item.status) &&
              meets(speaker, item.speaker) &&
              meets(source, item.source),
          ) &&
          [figure.value.word ?? "", ...figure.evidence.map(({ phrase }) => phrase)].some((text) =>
            text.includes(word),
          ),
      );
      const records = all.map(({ figure }) => figure);
      expect(select(records, asked as LooseCriteria)).toEqual(
        expected.map(({ figure }) => figure.id),
      );
    }),
    { numRuns: 500 },
  );
});

test("certain is a subset of possible", () => {
  fc.assert(
    fc.property(readFigures, someCriteria, windows, (all, criteria, { edtf: during }) => {
      const records = all.map(({ figure }) => figure);
      const asked = { ...criteria, during } as LooseCriteria;
      const possible = select(records, { ...asked, certainty: "possible" });
      for (const id of select(records, { ...asked, certainty: "certain" })) {
        expect(possible).toContain(id);
      }
    }),
  );
});
