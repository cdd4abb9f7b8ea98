import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { Act } from "../../src/model/act.js";
import type { ConflictEvent } from "../../src/model/event.js";
import type { Modality } from "../../src/vocabulary/modalities.js";
import type { EventCriteria } from "../../src/select/selectEvents.js";
import { selectEvents } from "../../src/select/selectEvents.js";
import { type FewIds, readEvents, someEvents, touches, windows } from "../query/arbitraries.js";

/** Terms and ids as plain strings, so that wrong ones can be asked for. */
type LooseCriteria = Readonly<Record<string, string | readonly string[]>>;

const select = (events: readonly Act<FewIds>[], criteria: LooseCriteria): readonly string[] =>
  selectEvents(events, criteria as EventCriteria<FewIds, Modality>).map(({ id }) => id);

const events = parseFrozen<readonly ConflictEvent<FewIds>[]>(
  JSON.stringify([
    {
      id: "fire",
      kind: "rocket-attack",
      group: "attack",
      date: { earliest: "2020-09-30", latest: "2020-10-02" },
      place: { id: "embassy", path: ["embassy", "baghdad", "iraq"] },
      modality: "occurred",
      weapons: ["rocket", "c-ram"],
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
      id: "threat",
      kind: "threat",
      group: "speech",
      date: { earliest: "2020-10-10", latest: "2020-10-10" },
      place: { id: "baghdad" },
      modality: "threatened",
      weapons: [],
      participants: [{ actor: "group", role: "agent" }],
      evidence: [{ status: "reported", speaker: "group", source: "first-article" }],
    },
    {
      id: "bare",
      kind: "talks",
      group: "speech",
      date: { earliest: null, latest: "2020-10-31" },
      modality: "planned",
      weapons: [],
      participants: [],
      evidence: [],
    },
  ]),
);

test.each<[LooseCriteria, string[]]>([
  [{}, ["fire", "threat", "bare"]],
  [{ during: "2020-09" }, ["fire", "bare"]],
  [{ during: "2020-09", certainty: "certain" }, []],
  [{ during: "2020-10", certainty: "certain" }, ["threat"]],
  [{ during: "2021" }, []],
  [{ certainty: "certain" }, ["fire", "threat", "bare"]], // asks nothing without a window
  [{ involving: "group" }, ["fire", "threat"]],
  [{ involving: ["state", "outlet"] }, ["fire"]],
  [{ role: "target" }, ["fire"]],
  [{ involving: "group", role: "target" }, []], // both are there, in two participants
  [{ involving: "group", role: ["target", "agent"] }, ["fire", "threat"]],
  [{ kind: "threat" }, ["threat"]],
  [{ kind: "attack" }, ["fire"]],
  [{ kind: ["speech", "threat"] }, ["threat", "bare"]],
  [{ at: "iraq" }, ["fire"]], // nobody derived the path of the threat
  [{ at: "baghdad" }, ["fire", "threat"]],
  [{ at: "embassy" }, ["fire"]],
  [{ at: ["embassy", "baghdad"] }, ["fire", "threat"]],
  [{ modality: ["planned", "threatened"] }, ["threat", "bare"]],
  [{ weapon: "c-ram" }, ["fire"]],
  [{ weapon: ["drone", "rocket"] }, ["fire"]],
  [{ weapon: "drone" }, []],
  [{ status: "reported" }, ["fire", "threat"]],
  [{ speaker: "group" }, ["fire", "threat"]],
  [{ status: "reported", speaker: "group" }, ["threat"]], // of the same evidence item
  [{ status: "denied", source: "first-article" }, []],
  [{ speaker: "group", source: "second-article" }, ["fire"]],
  [{ kind: "threat", at: "embassy" }, []], // all hold together
  [{ kind: [] }, []], // any of none
  [{ involving: "" }, []], // no id at all is an id that nobody has
  [{ speaker: "" }, []],
  [{ at: "" }, []],
])("%j selects %j", (criteria, selected) => {
  expect(select(events, criteria)).toEqual(selected);
});

test("a criterion that is undefined asks nothing", () => {
  expect(
    selectEvents(events, { kind: undefined, during: undefined, role: undefined }),
  ).toHaveLength(3);
});

test.each<[LooseCriteria, string]>([
  [{ involve: "group" }, 'selectEvents: unknown option "involve". Nearest: '],
  [{ certainty: "sure" }, 'selectEvents: unknown certainty "sure". Nearest: certain, possible.'],
  [{ during: "2020-13" }, 'selectEvents: during: "2020-13" does not exist'],
  [{ during: "2020-11/2020-09" }, "Swap"],
])("refuses %j, even for no events", (criteria, message) => {
  expect(() => select([], criteria)).toThrow(RangeError);
  expect(() => select([], criteria)).toThrow(message);
});

const oneOrMore = (...values: string[]): fc.Arbitrary<string | string[]> =>
  fc.oneof(fc.constantFrom(...values), fc.subarray(values));

const someCriteria = fc.record(
  {
    certainty: fc.constantFrom("certain", "possible"),
    involving: oneOrMore("state", "group", "outlet"),
    role: oneOrMore("agent", "target"),
    kind: oneOrMore("rocket-attack", "speech", "threat"),
    at: oneOrMore("iraq", "baghdad", "embassy"),
    modality: oneOrMore("occurred", "threatened"),
    status: oneOrMore("reported", "claimed", "denied"),
    speaker: oneOrMore("state", "group", "outlet"),
    source: oneOrMore("first-article", "second-article"),
  },
  { requiredKeys: [] },
);

const someWindow = fc.option(windows, { nil: undefined });

test("selects what the words of the criteria say, in order, and leaves its input alone", () => {
  fc.assert(
    fc.property(readEvents, someCriteria, someWindow, (all, criteria, window) => {
      const frozen = parseFrozen<readonly ConflictEvent<FewIds>[]>(
        JSON.stringify(all.map(({ event }) => event)),
      );
      const asked = parseFrozen<LooseCriteria>(
        JSON.stringify({ ...criteria, during: window?.edtf }),
      );
      const meets = (wanted: string | string[] | undefined, value: string): boolean =>
        wanted === undefined || [wanted].flat().includes(value);
      const {
        certainty = "possible",
        involving,
        role,
        kind,
        at,
        status,
        speaker,
        source,
      } = criteria;
      const expected = all.filter(
        ({ event, readings }) =>
          (window === undefined || touches(readings, window.days, certainty)) &&
          (kind === undefined || meets(kind, event.kind) || meets(kind, event.group)) &&
          (at === undefined || (event.place?.path ?? []).some((place) => meets(at, place))) &&
          meets(criteria.modality, event.modality) &&
          ((involving ?? role) === undefined ||
            event.participants.some(
              (one) => meets(involving, one.actor) && meets(role, one.role),
            )) &&
          ((status ?? speaker ?? source) === undefined ||
            event.evidence.some(
              (item) =>
                meets(status, item.status) &&
                meets(speaker, item.speaker) &&
                meets(source, item.source),
            )),
      );
      expect(select(frozen, asked)).toEqual(expected.map(({ event }) => event.id));
    }),
    { numRuns: 1000 },
  );
});

test("certain is a subset of possible", () => {
  fc.assert(
    fc.property(someEvents, someCriteria, windows, (records, criteria, { edtf: during }) => {
      const possible = select(records, { ...criteria, during, certainty: "possible" });
      for (const id of select(records, { ...criteria, during, certainty: "certain" })) {
        expect(possible).toContain(id);
      }
    }),
  );
});
