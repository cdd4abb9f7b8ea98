import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type { Actor } from "../../../src/model/actor.js";
import type { ConflictEvent } from "../../../src/model/event.js";
import type { Source } from "../../../src/model/source.js";
import { witnessesOf } from "../../../src/query/claims/witnessesOf.js";
import { selectEvents } from "../../../src/select/selectEvents.js";
import { indexEvents } from "../../../src/eventIndex/indexEvents.js";

const sources = parseFrozen<readonly Source[]>(
  JSON.stringify([
    { id: "one", outlet: "daily", basedOn: ["agency"] },
    { id: "two", outlet: "weekly" },
  ]),
);
const actors = parseFrozen<readonly Actor[]>(
  JSON.stringify([
    { id: "ryder", posts: [{ title: "pentagon-spokesperson", of: "pentagon" }], relations: [] },
  ]),
);
const attack = parseFrozen<readonly ConflictEvent[]>(
  JSON.stringify([
    {
      evidence: [
        {
          source: "one",
          speaker: "daily",
          status: "reported",
          supports: ["kind", "date"],
          says: { date: "2020-11-18" },
        },
        { source: "one", speaker: "ryder", status: "announced", supports: ["modality"] },
        { source: "two", speaker: "ryder", status: "announced", supports: ["kind"] },
        { source: "two", speaker: "group", status: "denied", supports: ["participants.group"] },
      ],
    },
  ]),
)[0] as ConflictEvent;

test("tells who agrees, who gives something otherwise, and who are independent", () => {
  const found = witnessesOf(attack, { sources, actors });
  expect(found.map(({ voice, origin, independent }) => [voice, origin, independent])).toEqual([
    ["agency", "agency", true],
    ["pentagon", "agency", false],
    ["pentagon", "weekly", true],
    ["group", "weekly", false],
  ]);
  expect(found.map(({ agrees }) => agrees)).toEqual([["kind"], ["modality"], ["kind"], []]);
  expect(found.map(({ contradicts }) => contradicts)).toEqual([
    [{ field: "date", value: "2020-11-18" }],
    [],
    [],
    [{ field: "participants.group" }],
  ]);
});

test("refuses what is no record, no source and no actor", () => {
  const wrong = (record: unknown, dataset: unknown) => () =>
    witnessesOf(record as ConflictEvent, dataset as { sources: never; actors: never });
  expect(wrong({}, { sources, actors })).toThrow(RangeError);
  expect(wrong(attack, { sources: [{}], actors })).toThrow("witnessesOf: sources");
  expect(wrong(attack, { sources, actors: [{ id: "x" }] })).toThrow("witnessesOf: actors");
  expect(wrong(attack, { sources, actors, more: 1 })).toThrow('unknown option "more"');
});

const counted = parseFrozen<readonly ConflictEvent[]>(
  JSON.stringify(
    [0, 1, 2, 3].map((witnesses) => ({
      id: `of-${witnesses}`,
      witnesses,
      kind: "threat",
      group: "speech",
      modality: "occurred",
      date: { earliest: "2020-01-01", latest: "2020-01-01" },
      weapons: [],
      participants: [],
      evidence: [],
    })),
  ),
);

test("events and an index of them are selected by the least number of witnesses", () => {
  const wanted = ["of-2", "of-3"];
  expect(selectEvents(counted, { witnesses: 2 }).map(({ id }) => id)).toEqual(wanted);
  expect(
    indexEvents(counted)
      .select({ witnesses: 2 })
      .map(({ id }) => id),
  ).toEqual(wanted);
  expect(selectEvents(counted, { witnesses: 0 })).toHaveLength(4);
  expect(selectEvents(counted, { witnesses: 9 })).toEqual([]);
});

test.each([-1, 1.5, NaN, "2", null, [2]])("the least number of witnesses is not %j", (least) => {
  const criteria = { witnesses: least as number };
  expect(() => selectEvents(counted, criteria)).toThrow("selectEvents: witnesses");
  expect(() => indexEvents(counted).select(criteria)).toThrow("select: witnesses");
});

test("a record that was not derived is refused when it is asked for its witnesses", () => {
  const [{ witnesses: _, ...bare } = { witnesses: 0 }] = counted;
  expect(() => selectEvents([bare as ConflictEvent], { witnesses: 1 })).toThrow("witnesses");
});
