import * as fc from "fast-check";
import { DISTANT_FUTURE, DISTANT_PAST } from "../../src/dates/bounds.js";
import type { Act } from "../../src/model/act.js";
import type { RecordDate } from "../../src/model/recordDate.js";

/** The ids that arbitrary records point to: few, so that criteria often match. */
export interface FewIds {
  readonly source: "first-article" | "second-article";
  readonly actor: "state" | "group" | "outlet";
  readonly place: "iraq" | "baghdad" | "embassy";
  readonly event: string;
  readonly prospect: string;
  readonly figure: string;
}

const monthLengths = { "2019-12": 31, "2020-01": 31, "2020-02": 29 } as const;
type Month = keyof typeof monthLengths;
const months = Object.keys(monthLengths) as Month[];

function daysOf(month: Month): string[] {
  return Array.from(
    { length: monthLengths[month] },
    (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`,
  );
}

/** Every day there is in the small world of these tests, with the two that stand for no bound. */
export const worldDays: readonly string[] = [
  DISTANT_PAST,
  ...months.flatMap(daysOf),
  DISTANT_FUTURE,
];

/** What a date may mean: each reading is its first and last day. */
export interface ReadDate {
  readonly date: RecordDate;
  readonly readings: readonly (readonly [first: string, last: string])[];
}

/** A part of a date: its text, and the days that it may mean. */
interface Part {
  readonly text: string;
  readonly days: readonly string[];
}

const dayPart: fc.Arbitrary<Part> = fc
  .constantFrom("2019-12-30", "2019-12-31", "2020-01-01", "2020-01-15", "2020-01-31", "2020-02-01")
  .map((text) => ({ text, days: [text] }));
const monthPart: fc.Arbitrary<Part> = fc
  .constantFrom(...months)
  .map((text) => ({ text, days: daysOf(text) }));
const openPart = (day: string): fc.Arbitrary<Part> => fc.constant({ text: "..", days: [day] });
const unknownPart: fc.Arbitrary<Part> = fc.constant({ text: "", days: worldDays });

/** Some day within: a day, a month, or one of a stretch that may lack a bound. */
const someDay: fc.Arbitrary<ReadDate> = fc
  .oneof(
    dayPart,
    monthPart,
    fc.tuple(dayPart, dayPart).map(([left, right]) => {
      const [first, last] = [left.text, right.text].sort() as [string, string];
      const days = worldDays.filter((day) => first <= day && day <= last);
      return { text: `[${first}..${last}]`, days };
    }),
    dayPart.map(({ text }) => ({
      text: `[..${text}]`,
      days: worldDays.filter((day) => day <= text),
    })),
    dayPart.map(({ text }) => ({
      text: `[${text}..]`,
      days: worldDays.filter((day) => day >= text),
    })),
  )
  .map(({ text, days }) => {
    const {
      startLatest: _start,
      endEarliest: _end,
      ...date
    } = boundsOf(
      text,
      days.map((day) => [day, day]),
    );
    return { date, readings: days.map((day) => [day, day] as const) };
  });

/** Every day of: bounded at one end at least, as the rule `dates-bounded` wants it. */
const everyDay: fc.Arbitrary<ReadDate> = fc
  .tuple(
    fc.oneof(dayPart, monthPart, openPart(DISTANT_PAST), unknownPart),
    fc.oneof(dayPart, monthPart, openPart(DISTANT_FUTURE), unknownPart),
  )
  .map(([start, end]) => {
    const readings = start.days.flatMap((first) =>
      end.days.filter((last) => first <= last).map((last) => [first, last] as const),
    );
    return { date: boundsOf(`${start.text}/${end.text}`, readings), readings };
  })
  .filter(
    ({ date, readings }) =>
      readings.length > 0 && !(date.earliest === null && date.latest === null),
  );

/** Dates with all that they may mean. Their bounds are taken from the readings, not from our EDTF reader. */
export const readDates: fc.Arbitrary<ReadDate> = fc.oneof(someDay, everyDay);

function boundsOf(edtf: string, readings: ReadDate["readings"]): RecordDate {
  const firsts = readings.map(([first]) => first).sort();
  const lasts = readings.map(([, last]) => last).sort();
  return {
    edtf,
    basis: "inferred",
    earliest: finite(firsts.at(0)),
    latest: finite(lasts.at(-1)),
    startLatest: finite(firsts.at(-1)),
    endEarliest: finite(lasts.at(0)),
  };
}

function finite(day: string | undefined): string | null {
  return day === undefined || day === DISTANT_PAST || day === DISTANT_FUTURE ? null : day;
}

/** Windows, with every day in them. */
export const windows: fc.Arbitrary<{ readonly edtf: string; readonly days: readonly string[] }> =
  fc.oneof(
    fc.oneof(dayPart, monthPart).map(({ text, days }) => ({ edtf: text, days })),
    fc
      .tuple(
        fc.oneof(dayPart, monthPart, openPart(DISTANT_PAST)),
        fc.oneof(dayPart, monthPart, openPart(DISTANT_FUTURE)),
      )
      .map(([start, end]) => {
        const first = start.days[0] ?? "";
        const last = end.days.at(-1) ?? "";
        return {
          edtf: `${start.text}/${end.text}`,
          days: worldDays.filter((day) => first <= day && day <= last),
        };
      })
      .filter(({ days }) => days.length > 0),
  );

const actor = fc.constantFrom("state", "group", "outlet");
const role = fc.constantFrom("agent", "target");
const status = fc.constantFrom("reported", "claimed", "denied");
const paths = {
  iraq: ["iraq"],
  baghdad: ["baghdad", "iraq"],
  embassy: ["embassy", "baghdad", "iraq"],
} as const;
const place = fc
  .constantFrom("iraq", "baghdad", "embassy")
  .map((id) => ({ id, precision: "exact", path: paths[id] }));

/** An event with all that its date may mean. */
export interface ReadEvent {
  readonly event: Act<FewIds>;
  readonly readings: ReadDate["readings"];
}

/** Events of the small world, without those members that nothing selects by. */
export const readEvents: fc.Arbitrary<readonly ReadEvent[]> = fc
  .array(
    fc.tuple(
      readDates,
      fc.record(
        {
          kind: fc.constantFrom("rocket-attack", "threat"),
          group: fc.constantFrom("violence", "speech"),
          place,
          modality: fc.constantFrom("occurred", "threatened"),
          weapons: fc.subarray(["rocket", "ied"]),
          participants: fc.array(fc.record({ actor, role, status }), { maxLength: 2 }),
          evidence: fc.array(
            fc.record({
              source: fc.constantFrom("first-article", "second-article"),
              status,
              speaker: actor,
            }),
            { minLength: 1, maxLength: 2 },
          ),
        },
        { requiredKeys: ["kind", "group", "modality", "weapons", "participants", "evidence"] },
      ),
    ),
    { maxLength: 8 },
  )
  .map(
    (all) =>
      all.map(([{ date, readings }, rest], index) => ({
        event: { id: `event-${String(index)}`, date, ...rest },
        readings,
      })) as unknown as readonly ReadEvent[],
  );

/** The same without what their dates may mean. */
export const someEvents: fc.Arbitrary<readonly Act<FewIds>[]> = readEvents.map((all) =>
  all.map(({ event }) => event),
);

/** Whether a date touches a window, tried out reading by reading and day by day. */
export function touches(
  readings: ReadDate["readings"],
  days: readonly string[],
  certainty: "certain" | "possible",
): boolean {
  const isTouched = ([first, last]: readonly [string, string]): boolean =>
    days.some((day) => first <= day && day <= last);
  return certainty === "certain" ? readings.every(isTouched) : readings.some(isTouched);
}
