import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type { ConflictEvent } from "../../../src/model/event.js";
import { rivalClaims } from "../../../src/query/claims/rivalClaims.js";
import { contestedActs } from "../contestedActs.js";

const told = {
  id: "act",
  kind: "meeting",
  date: { edtf: "2020-08-20" },
  modality: "occurred",
  participants: [],
  links: [],
  evidence: [],
};
const events = (...records: object[]) =>
  parseFrozen<readonly ConflictEvent[]>(
    JSON.stringify(records.map((record) => ({ ...told, ...record }))),
  );
const agent = (actor: string, status: string) => ({ actor, role: "agent", status });
const item = (speaker: string, status: string, supports: string[], says?: object) => ({
  speaker,
  status,
  supports,
  says,
});
/** The disputes in short: what about, then each reading with its speakers. */
const inShort = (records: readonly ConflictEvent[]) =>
  rivalClaims(records).flatMap(({ act, disputes }) =>
    disputes.map(({ about, readings }) => {
      const all = readings.map(({ value, status, event: by, evidence }) =>
        [value, status, by, ...evidence.map(({ speaker }) => `@${speaker}`)]
          .filter((word) => word !== undefined)
          .join(" "),
      );
      return `${act.id} ${about}: ${all.join(" | ")}`;
    }),
  );

test("no event, no rivals", () => {
  expect(rivalClaims([])).toEqual([]);
  expect(rivalClaims(events({}))).toEqual([]);
});

test("a paragraph that says otherwise, the record's own reading first", () => {
  const evidence = [
    item("early", "reported", ["kind"], { modality: "planned", date: "2020-08" }),
    item("late", "reported", ["kind", "modality", "date"]),
    item("dull", "reported", ["kind"]),
  ];
  expect(inShort(events({ evidence }))).toEqual([
    "act date: 2020-08-20 @late | 2020-08 @early",
    "act modality: occurred @late | planned @early",
  ]);
});

test("what a paragraph says is no rival when it says the same", () => {
  expect(inShort(events({ evidence: [item("a", "reported", [], { kind: "meeting" })] }))).toEqual(
    [],
  );
});

test("a place that the record leaves out needs two to disagree", () => {
  const says = (place: string) => item(`of-${place}`, "reported", [], { place });
  expect(inShort(events({ evidence: [says("iraq")] }))).toEqual([]);
  expect(inShort(events({ evidence: [says("iraq"), says("syria")] }))).toEqual([
    "act place: iraq @of-iraq | syria @of-syria",
  ]);
});

test.each([
  ["agents of differing status", [agent("x", "claimed"), agent("y", "alleged")], [], 1],
  ["one agent alleged, once", [agent("x", "alleged")], [], 0],
  ["two agents told as news", [agent("x", "reported"), agent("y", "confirmed")], [], 0],
  ["two agents alleged, by nobody we know", [agent("x", "alleged"), agent("y", "alleged")], [], 0],
  [
    "two agents alleged by one speaker",
    [agent("x", "alleged"), agent("y", "alleged")],
    [item("s", "alleged", ["participants"])],
    0,
  ],
  [
    "two agents alleged by two speakers",
    [agent("x", "alleged"), agent("y", "alleged")],
    [item("s", "alleged", ["participants.x"]), item("t", "alleged", ["participants.y"])],
    1,
  ],
  [
    "two agents told as news by two speakers",
    [agent("x", "reported"), agent("y", "reported")],
    [item("s", "reported", ["participants.x"]), item("t", "reported", ["participants.y"])],
    0,
  ],
  [
    "one agent alleged by one and denied by another",
    [agent("x", "alleged")],
    [item("s", "alleged", ["participants.x"]), item("x", "denied", ["participants.x"])],
    1,
  ],
  [
    "a denial of something else",
    [agent("x", "alleged")],
    [item("s", "alleged", ["participants.x"]), item("x", "denied", ["kind"])],
    0,
  ],
  [
    "targets are no agents",
    [{ ...agent("x", "claimed"), role: "target" }, agent("y", "alleged")],
    [],
    0,
  ],
] as const)("%s", (_, participants, evidence, count) => {
  expect(rivalClaims(events({ participants, evidence }))).toHaveLength(count);
});

test("alleged and denied stand side by side", () => {
  const evidence = [
    item("x", "denied", ["participants.x"]),
    item("s", "alleged", ["participants.x"]),
  ];
  expect(inShort(events({ participants: [agent("x", "alleged")], evidence }))).toEqual([
    "act agent: x alleged @s | x denied @x",
  ]);
});

test("those who contradict a record are as many readings as they have statuses", () => {
  const evidence = [
    item("a", "alleged", ["participants.x"]),
    item("b", "confirmed", ["participants.x"]),
    item("c", "alleged", ["participants"]),
    item("x", "denied", ["participants.x"]),
  ];
  expect(inShort(events({ participants: [agent("x", "denied")], evidence }))).toEqual([
    "act agent: x denied @x | x alleged @a @c | x confirmed @b",
  ]);
});

test("who denies a value does not stand among those who give it", () => {
  const evidence = [
    item("a", "reported", ["kind"]),
    item("b", "denied", ["kind"]),
    item("c", "reported", [], { kind: "visit" }),
    item("d", "denied", [], { kind: "visit" }),
  ];
  expect(inShort(events({ evidence }))).toEqual([
    "act kind: meeting @a | visit @c | meeting denied @b | visit denied @d",
  ]);
  expect(inShort(events({ evidence: evidence.slice(0, 2) }))).toEqual([]); // of one kind only
});

test("ten thousand paragraphs of one event take no second", () => {
  const evidence = Array.from({ length: 10_000 }, (_, index) =>
    item(`s-${String(index)}`, index % 2 === 0 ? "alleged" : "denied", ["participants.x"]),
  );
  const records = events({ participants: [agent("x", "alleged")], evidence });
  expect(rivalClaims(records)).toHaveLength(1);
});

test("claimed by one event and denied by another, not claimed twice", () => {
  const link = (id: string, kind: string) => ({
    id,
    links: [{ kind, to: "act" }],
    evidence: [item(`speaker-of-${id}`, "claimed", [])],
  });
  expect(inShort(events({}, link("boast", "claims"), link("no", "denies")))).toEqual([
    "act responsibility: claims boast @speaker-of-boast | denies no @speaker-of-no",
  ]);
  expect(inShort(events({}, link("boast", "claims"), link("second", "claims")))).toEqual([]);
  expect(inShort(events(link("boast", "claims"), link("no", "denies")))).toEqual([]); // the act is elsewhere
});

test("finds the dates, modalities and answers that a loop over everything finds", () => {
  fc.assert(
    fc.property(contestedActs, (records) => {
      const expected = records.flatMap(({ id, date, modality, evidence }) => {
        const dates = new Set([date.edtf, ...evidence.flatMap(({ says }) => says?.date ?? [])]);
        const modalities = new Set([
          modality,
          ...evidence.flatMap(({ says }) => says?.modality ?? []),
        ]);
        const answers = new Set(
          records.flatMap(({ links }) =>
            links
              .filter(({ kind, to }) => to === id && (kind === "claims" || kind === "denies"))
              .map(({ kind }) => kind),
          ),
        );
        return [
          ...(dates.size > 1 ? [`${id} date`] : []),
          ...(modalities.size > 1 ? [`${id} modality`] : []),
          ...(answers.size > 1 ? [`${id} responsibility`] : []),
        ];
      });
      const disputes = rivalClaims(records).flatMap(({ act, disputes: all }) =>
        all.map((dispute) => ({ ...dispute, id: act.id })),
      );
      expect(
        disputes.filter(({ about }) => about !== "agent").map(({ id, about }) => `${id} ${about}`),
      ).toEqual(expected);
      for (const { readings } of disputes) expect(readings.length).toBeGreaterThan(1);
    }),
  );
});
