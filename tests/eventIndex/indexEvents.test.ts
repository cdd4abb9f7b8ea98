import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { Modality } from "../../src/vocabulary/modalities.js";
import type { Act } from "../../src/model/act.js";
import type { EventCriteria } from "../../src/select/selectEvents.js";
import { indexEvents } from "../../src/eventIndex/indexEvents.js";
import { selectEvents } from "../../src/select/selectEvents.js";
import { type FewIds, someEvents, windows, worldDays } from "../query/arbitraries.js";

type Events = readonly Act<FewIds>[];
type Criteria = EventCriteria<FewIds, Modality>;

const oneOrMore = (...values: string[]): fc.Arbitrary<string | string[]> =>
  fc.oneof(fc.constantFrom(...values), fc.subarray(values));

/** Criteria of the small world, with values that no record has. */
const someCriteria = fc.record(
  {
    during: fc.oneof(
      windows.map(({ edtf }) => edtf),
      fc.constantFrom("1066", "2100", "2019-12-30/2019-12-31", "2019-11/2020-03", "../.."),
    ),
    certainty: fc.constantFrom("certain", "possible"),
    involving: oneOrMore("state", "group", "outlet", "nobody", "outlets"),
    role: oneOrMore("agent", "target", "witness"),
    kind: fc.oneof(
      { weight: 9, arbitrary: oneOrMore("rocket-attack", "attack", "speech", "threat") },
      oneOrMore("violence", "toString"),
    ),
    at: oneOrMore("iraq", "baghdad", "embassy", "nowhere", "embasy"),
    modality: oneOrMore("occurred", "threatened", "planned"),
    weapon: oneOrMore("rocket", "ied", "drone"),
    status: oneOrMore("reported", "claimed", "denied", "alleged"),
    speaker: oneOrMore("state", "group", "outlet", ""),
    source: oneOrMore("first-article", "second-article", "third-article"),
    text: fc.constantFrom("", "fire", "الحادث", "none of these"),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Criteria>;

const worded = (records: Events): Events =>
  records.map((record, at) => ({
    ...record,
    title: { en: at % 2 === 0 ? "Fire" : "Talks", ar: "حادث" },
    summary: { en: "", ar: at % 3 === 0 ? "الحادث" : "" },
  }));

/** Many events, so that some terms are rare and others common. */
const manyEvents: fc.Arbitrary<Events> = fc
  .tuple(someEvents, someEvents, fc.integer({ min: 0, max: 90 }))
  .map(([few, some, times]) =>
    worded([...Array.from({ length: times }, () => few).flat(), ...some, ...few]),
  );

/** Bounds in no sensible order, of dates that nobody derived. */
const anyDay = fc.constantFrom(null, ...worldDays);
const maybeDay = fc.constantFrom(null, undefined, ...worldDays);
const oddlyDated: fc.Arbitrary<Events> = fc
  .tuple(
    manyEvents,
    fc.array(
      fc.record({ earliest: anyDay, latest: anyDay, startLatest: maybeDay, endEarliest: maybeDay }),
      { minLength: 1, maxLength: 20 },
    ),
  )
  .map(([records, dates]) =>
    records.map((record, index) => ({ ...record, date: dates[index % dates.length] })),
  ) as unknown as fc.Arbitrary<Events>;

/** The same events, the same objects, in the same order; or the same refusal. */
function expectSame(records: Events, asked: readonly Criteria[]): void {
  const index = indexEvents(records);
  const given = new Map(records.map((record, position) => [record, position]));
  const outcome = (select: () => Events): readonly (number | undefined)[] | string => {
    try {
      return select().map((event) => given.get(event));
    } catch (error) {
      return String(error).replace("selectEvents:", "select:");
    }
  };
  for (const criteria of asked) {
    expect(outcome(() => index.select(criteria))).toEqual(
      outcome(() => selectEvents(records, criteria)),
    );
  }
}

test.each([
  ["few events", someEvents.map(worded), 1000],
  ["many events", manyEvents, 500],
  ["oddly dated events", oddlyDated, 500],
] as const)("answers as selectEvents does: %s", (_, events, numRuns) => {
  fc.assert(
    fc.property(events, fc.array(someCriteria, { minLength: 1, maxLength: 4 }), expectSame),
    { numRuns },
  );
});

test("changes neither events nor criteria, nor itself", () => {
  fc.assert(
    fc.property(
      manyEvents,
      fc.constantFrom<Criteria>({}, { during: "2020-01" }, { role: "agent", certainty: "certain" }),
      (records, criteria) => {
        const frozen = parseFrozen<Events>(JSON.stringify(records));
        const asked = parseFrozen<Criteria>(JSON.stringify(criteria));
        const index = indexEvents(frozen);
        const selected = index.select(asked);
        expect(index.select(asked)).toEqual(selected);
        expect(index.select(asked)).not.toBe(selected);
      },
    ),
  );
});

const records = parseFrozen<Events>(
  JSON.stringify([
    {
      id: "fire",
      title: { en: "Rockets hit the embassy", ar: "صواريخ تصيب السفارة" },
      summary: { en: "", ar: "" },
      kind: "rocket-attack",
      group: "attack",
      date: { earliest: "2020-09-30", latest: "2020-10-02" },
      place: { id: "embassy", path: ["embassy", "baghdad", "iraq"] },
      modality: "occurred",
      weapons: [],
      participants: [
        { actor: "group", role: "agent" },
        { actor: "state", role: "target" },
      ],
      evidence: [
        { status: "reported", speaker: "outlet", source: "first-article" },
        { status: "denied", speaker: "group", source: "second-article" },
      ],
    },
    {
      id: "war",
      title: { en: "War", ar: "حرب" },
      summary: { en: "", ar: "" },
      kind: "war",
      group: "attack",
      date: { earliest: null, latest: null, startLatest: null, endEarliest: null },
      place: { id: "baghdad" },
      modality: "ongoing",
      weapons: [],
      participants: [{ actor: "group", role: "agent" }],
      evidence: [],
    },
    {
      id: "fire",
      kind: "threat",
      group: "speech",
      date: { earliest: "2020-08-20", latest: "2020-08-20" },
      modality: "threatened",
      weapons: [],
      participants: [],
      evidence: [{ status: "reported", speaker: "group", source: "first-article" }],
    },
  ]),
);

const ids = (criteria: object): readonly string[] =>
  indexEvents(records)
    .select(criteria as Criteria)
    .map(({ id }) => id);

test.each<[Readonly<Record<string, string | readonly string[]>>, readonly string[]]>([
  [{}, ["fire", "war", "fire"]], // of one id, and both kept
  [{ certainty: "certain" }, ["fire", "war", "fire"]],
  [{ during: "2020-09" }, ["fire", "war"]],
  [{ during: "2020-09", certainty: "certain" }, ["war"]],
  [{ during: "1258" }, ["war"]], // has no bounds at all
  [{ during: "2020-08/2020-10" }, ["fire", "war", "fire"]], // not by date, as given
  [{ involving: "state", role: "agent" }, []], // both are there, in two participants
  [{ involving: "state", role: ["agent", "target"] }, ["fire"]],
  [{ at: "baghdad" }, ["fire", "war"]], // nobody derived the path of the war
  [{ kind: ["speech", "warfare", "war"] }, ["war", "fire"]],
  [{ status: "reported", speaker: "group" }, ["fire"]], // of the same evidence item
  [{ status: "denied", source: "first-article" }, []],
  [{ involving: "nobody" }, []],
  [{ kind: [] }, []],
  [{ involving: "group", text: "rocket" }, ["fire"]],
])("%j selects %j", (criteria, selected) => {
  expect(ids(criteria)).toEqual(selected);
});

test("finds nothing among nothing", () => {
  const index = indexEvents([]);
  expect(index.select({})).toEqual([]);
  expect(index.select({ during: "2020", involving: "state", kind: ["threat"] })).toEqual([]);
});

test("keeps to the events it was built from", () => {
  const growing = [...records];
  const index = indexEvents(growing);
  growing.pop();
  expect(index.select({})).toHaveLength(3);
});

test.each<[object, string]>([
  [{ involve: "group" }, 'select: unknown option "involve". Nearest: '],
  [{ certainty: "sure" }, 'select: unknown certainty "sure". Nearest: certain, possible.'],
  [{ kind: ["threat", "thread"] }, 'select: unknown kind "thread". Nearest: threat'],
  [{ during: "2020-13" }, 'select: during: "2020-13" does not exist'],
  [{ during: "2020-11/2020-09" }, "Swap"],
])("refuses %j as selectEvents does, even for no events", (criteria, message) => {
  const index = indexEvents<FewIds, Act<FewIds>>([]);
  expect(() => index.select(criteria)).toThrow(RangeError);
  expect(() => index.select(criteria)).toThrow(message);
  expect(() => selectEvents<FewIds, Act<FewIds>>([], criteria)).toThrow(
    message.replace(/^select:/, "selectEvents:"),
  );
});

test("names the nearest ids when nothing matches and one is a slip", () => {
  const index = indexEvents(records as readonly Act[]);
  expect(() => index.select({ at: "bagdad" })).toThrow(
    'select: no record has "bagdad" for at. Nearest: baghdad.',
  );
  expect(index.select({ at: ["bagdad", "embassy"] })).toHaveLength(1);
});

test("remembers windows without mixing them up, however many", () => {
  const index = indexEvents(records);
  for (let year = 0; year < 3000; year++) {
    const during = String(year).padStart(4, "0");
    expect(index.select({ during })).toHaveLength(year === 2020 ? 3 : 1);
  }
});
