import { expect, test } from "vitest";
import type { ConflictEvent } from "../../../src/model/event.js";
import { attributionsOf } from "../../../src/query/claims/attributionsOf.js";

const item = (speaker: string, status: string, ...supports: string[]) => ({
  speaker,
  status,
  supports,
});
const attack = {
  participants: [
    { actor: "al-group", role: "agent", status: "alleged" },
    { actor: "al-group", role: "subject", status: "alleged" },
    { actor: "mission", role: "target", status: "reported" },
    { actor: "state", role: "target", status: "reported" },
  ],
  evidence: [
    item("minister", "alleged", "participants.al-group", "kind"),
    item("outlet", "reported", "participants.mission"),
    item("al-group", "denied", "participants"),
    item("minister", "alleged", "participants.al-group"),
    item("minister", "confirmed", "participants.al-group"),
  ],
} as unknown as ConflictEvent;

test("one for each speaker and status, in the order of the evidence", () => {
  expect(
    attributionsOf(attack, "al-group").map(({ speaker, status, roles, evidence }) => [
      speaker,
      status,
      roles.join(" "),
      evidence.length,
    ]),
  ).toEqual([
    ["minister", "alleged", "agent subject", 2],
    ["al-group", "denied", "agent subject", 1],
    ["minister", "confirmed", "agent subject", 1],
  ]);
});

test("a paragraph about all participants is about each", () => {
  expect(attributionsOf(attack, "state").map(({ speaker }) => speaker)).toEqual(["al-group"]);
});

test("who has no part is attributed nothing", () => {
  expect(attributionsOf(attack, "nobody")).toEqual([]);
});

test.each<[unknown, unknown, string]>([
  [attack, "al-gruop", 'attributionsOf: no record has "al-gruop" for actor. Nearest: al-group.'],
  [attack, undefined, "attributionsOf: actor is undefined. Pass a text"],
  [[attack], "al-group", "attributionsOf: event is a list. Pass an object"],
  [null, "al-group", "attributionsOf: event is null."],
])("refuses bad input: %#", (event, actor, message) => {
  expect(() => attributionsOf(event as ConflictEvent, actor as string)).toThrow(RangeError);
  expect(() => attributionsOf(event as ConflictEvent, actor as string)).toThrow(message);
});
