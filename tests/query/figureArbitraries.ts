import * as fc from "fast-check";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { Figure } from "../../src/model/figure.js";
import { type FewIds, type ReadDate, readDates } from "./arbitraries.js";

/** A figure with all that its date may mean. */
export interface ReadFigure {
  readonly figure: Figure<FewIds>;
  readonly readings: ReadDate["readings"];
}

const value = fc.oneof(
  fc.nat(9).map((best) => ({ bound: "exact", best })),
  fc.nat(9).map((low) => ({ bound: "at-least", low })),
  fc.nat(9).map((high) => ({ bound: "at-most", high })),
  fc
    .tuple(fc.nat(9), fc.nat(9))
    .map(([low, more]) => ({ bound: "range", low, best: low, high: low + more })),
  fc.constant({ bound: "word", word: "dozens" }),
);

const place = fc.constantFrom(
  { id: "baghdad", precision: "city", path: ["baghdad", "iraq"] },
  { id: "iraq", precision: "country", path: ["iraq"] },
);
const item = fc.record({
  status: fc.constantFrom("reported", "claimed", "confirmed"),
  speaker: fc.constantFrom("state", "group"),
  source: fc.constantFrom("first-article", "second-article"),
  phrase: fc.constantFrom("عشرات الهجمات", "about nine"),
});

/** Figures of the small world, frozen. Their ids are in the order given. */
export const readFigures: fc.Arbitrary<readonly ReadFigure[]> = fc
  .array(
    fc.tuple(
      readDates.filter(({ readings }) => readings.length < 200),
      fc.constantFrom("asOf", "period"),
      fc.record(
        {
          measure: fc.constantFrom("us-troops-in-iraq", "attack-count"),
          unit: fc.constantFrom("persons", "persons", "persons", "attacks"),
          modality: fc.constantFrom("occurred", "ongoing", "planned"),
          value,
          evidence: fc.array(item, { minLength: 1, maxLength: 2 }),
          subject: fc.constantFrom("state", "group"),
          event: fc.constantFrom("the-fire", "the-talks"),
          place,
        },
        { requiredKeys: ["measure", "unit", "modality", "value", "evidence"] },
      ),
    ),
    { maxLength: 7 },
  )
  .map((all) =>
    all.map(([{ date, readings }, time, rest], index) => ({
      readings,
      figure: parseFrozen<Figure<FewIds>>(
        JSON.stringify({ id: `figure-${String(index)}`, ...rest, [time]: date }),
      ),
    })),
  );

/** A level of one day, or one that some day within a stretch had. */
export function level(id: string, first: string, best: number, last: string = first): Figure {
  return parseFrozen<Figure>(
    JSON.stringify({
      id,
      measure: "us-troops-in-iraq",
      unit: "persons",
      modality: "occurred",
      value: { bound: "exact", best },
      asOf: { edtf: `[${first}..${last}]`, basis: "stated", earliest: first, latest: last },
      evidence: [],
    }),
  );
}

/** A count over a window. */
export function count(id: string, first: string, last: string, best: number): Figure {
  const { asOf: period, ...rest } = level(id, first, best, last);
  return { ...rest, measure: "attack-count", unit: "attacks", ...(period && { period }) };
}
