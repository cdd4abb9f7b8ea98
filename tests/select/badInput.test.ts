import { expect, test } from "vitest";
import type { ConflictEvent } from "../../src/model/event.js";
import { indexEvents } from "../../src/eventIndex/indexEvents.js";
import { selectActors } from "../../src/select/selectActors.js";
import { selectEvents } from "../../src/select/selectEvents.js";
import { selectFigures } from "../../src/select/selectFigures.js";
import { selectSources } from "../../src/select/selectSources.js";

const event = {
  id: "fire",
  kind: "rocket-attack",
  group: "attack",
  title: { en: "Fire", ar: "حادث" },
  summary: { en: "", ar: "" },
  date: { earliest: "2020-09-30", latest: "2020-10-02" },
  place: { id: "embassy", path: ["embassy", "baghdad", "iraq"] },
  modality: "occurred",
  weapons: ["rocket"],
  participants: [{ actor: "group", role: "agent" }],
  evidence: [{ status: "reported", speaker: "outlet", source: "article" }],
} as unknown as ConflictEvent;

/** What cannot be written down in TypeScript, as a program in JavaScript may call it. */
type Loose = (records: unknown, criteria?: unknown) => unknown;
const asLoose = (select: unknown): Loose => select as Loose;
const select = asLoose(selectEvents);

test.each<[unknown, string]>([
  [
    undefined,
    "selectEvents: options is undefined. Pass an object with any of: during, certainty, ",
  ],
  [null, "selectEvents: options is null. Pass an object"],
  ["attack", 'selectEvents: options is "attack". Pass an object'],
  [[], "selectEvents: options is a list. Pass an object"],
  [new Map([["kind", "attack"]]), "selectEvents: options is a value of type Map. Pass an object"],
  [{ during: 2020 }, 'selectEvents: during is 2020. Pass a text, such as "2020-11".'],
  [{ during: new Date(0) }, "selectEvents: during is a value of type Date. Pass a text"],
  [{ during: null }, "selectEvents: during is null. Pass a text"],
  [{ during: ["2020"] }, "selectEvents: during is a list. Pass a text"],
  [{ during: "2020-1" }, 'selectEvents: during: "2020-1" is not a date. Write YYYY,'],
  [{ kind: null }, "selectEvents: kind is null. Pass a text or a list of texts"],
  [{ kind: "rocket" }, 'selectEvents: unknown kind "rocket". Nearest: rocket-attack, '],
  [{ kind: "Rocket_Attack" }, 'unknown kind "Rocket_Attack". Nearest: rocket-attack, '],
  [{ kind: ["attack", 5] }, "selectEvents: kind[1] is 5. Pass a text or a list of texts"],
  [{ kind: "x".repeat(1e6) }, `selectEvents: unknown kind "${"x".repeat(80)}…". Nearest: `],
  [
    { involving: new Set(["group"]) },
    "selectEvents: involving is a value of type Set. Pass a text",
  ],
  [{ involving: new Array<string>(1) }, "selectEvents: involving[0] is undefined. Pass a text"],
  [{ at: 5n }, "selectEvents: at is a value of type BigInt. Pass a text"],
  [{ speaker: Symbol("x") }, "selectEvents: speaker is a value of type Symbol. Pass a text"],
  [{ text: 5 }, 'selectEvents: text is 5. Pass a text, such as "embassy".'],
  [{ certainty: null }, 'selectEvents: certainty is null. Pass a text, such as "certain".'],
  [JSON.parse('{"__proto__": 1}'), 'selectEvents: unknown option "__proto__". Nearest: '],
])("refuses the options %o", (criteria, message) => {
  expect(() => select([event], criteria)).toThrow(RangeError);
  expect(() => select([event], criteria)).toThrow(message);
  const { select: fromIndex } = indexEvents([event]);
  expect(() => fromIndex(criteria as object)).toThrow(message.replace(/^selectEvents:/, "select:"));
});

test.each<[unknown, string]>([
  [undefined, "selectEvents: events is undefined. Pass a list of records"],
  [{ events: [event] }, "selectEvents: events is an object. Pass a list of records"],
  ["fire", 'selectEvents: events is "fire". Pass a list of records'],
  [new Set([event]), "selectEvents: events is a value of type Set. Pass a list of records"],
  [[event, null], "selectEvents: events[1] is null. Pass records."],
  [new Array(1), "selectEvents: events[0] is undefined. Pass records."],
])("refuses %o for records", (records, message) => {
  expect(() => select(records, {})).toThrow(
    new RegExp(`^${message.replaceAll(/[[\].]/g, "\\$&")}`),
  );
});

test.each<[object, object, string]>([
  [{ kind: 5 }, { kind: "attack" }, "kind of record"],
  [{ participants: undefined }, { involving: "group" }, "participants of record"],
  [{ participants: [null] }, { role: "agent" }, "role of record"],
  [{ participants: ["group"] }, { involving: "group" }, "involving of record"],
  [{ place: null }, { at: "iraq" }, "at of record"],
  [{ place: { path: [5] } }, { at: "iraq" }, "at of record"],
  [{ date: undefined }, { during: "2020" }, "date of record"],
  [{ date: { earliest: 2020, latest: null } }, { during: "2020" }, "date of record"],
  [{ date: { edtf: "2020" } }, { during: "2020" }, "date of record"], // nobody derived the bounds
  [{ title: { en: "Fire" } }, { text: "talks" }, "text of record"],
  [{ evidence: {} }, { source: "article" }, "evidence of record"],
  [{ weapons: "rocket" }, { weapon: "rocket" }, "weapon of record"],
])("refuses a record with %o, asked %o", (member, criteria, message) => {
  expect(() => select([{ ...event, ...member }], criteria)).toThrow(
    `selectEvents: ${message} "fire" is`,
  );
});

test("reads no more of a record than is asked", () => {
  expect(select([{ id: "bare", modality: "occurred" }], { modality: "occurred" })).toHaveLength(1);
});

test.each<[string, unknown]>([
  ["selectActors", selectActors],
  ["selectFigures", selectFigures],
  ["selectSources", selectSources],
])("%s refuses as selectEvents does", (name, helper) => {
  const call = asLoose(helper);
  expect(() => call(undefined, {})).toThrow(`${name}: `);
  expect(() => call([], { statsu: "claimed" })).toThrow(
    `${name}: unknown option "statsu". Nearest: `,
  );
  expect(() => call([], null)).toThrow(`${name}: options is null.`);
  expect(() => call([{}], { text: 5 })).toThrow(`${name}: text is 5.`);
});

test("an index refuses events that it cannot read, when it is made", () => {
  expect(() => indexEvents([{ ...event, date: { edtf: "2020" } } as ConflictEvent])).toThrow(
    "indexEvents: events[0].date.earliest is undefined. Pass a day",
  );
  expect(() => indexEvents("x" as unknown as [])).toThrow('indexEvents: events is "x".');
});
