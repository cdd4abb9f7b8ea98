import { expect, test } from "vitest";
import type { Actor } from "../../../src/model/actor.js";
import { asOf } from "../../../src/query/time/asOf.js";
import { relationsOf } from "../../../src/query/time/relationsOf.js";

const member = {
  kind: "member-of",
  object: "umbrella",
  valid: "2020-05/2020-10",
  attested: null,
  evidence: [],
} as const;
const ally = { ...member, kind: "allied-with", object: "state" } as const;
const actors: readonly Pick<Actor, "id" | "relations">[] = [
  { id: "faction", relations: [member, ally] },
  { id: "state", relations: [] },
  { id: "other-faction", relations: [{ ...member, valid: "2021/.." }] },
];

test("every relation, with its subject, in order", () => {
  expect(relationsOf(actors).map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
    "faction member-of",
    "faction allied-with",
    "other-faction member-of",
  ]);
});

test("one kind, with all its members", () => {
  expect(relationsOf(actors, "allied-with")).toEqual([{ ...ally, subject: "faction" }]);
});

test("who belonged to what on a day", () => {
  const belonged = (day: string) =>
    asOf(relationsOf(actors, "member-of"), day).map(({ subject, object }) => [subject, object]);
  expect(belonged("2020-06-01")).toEqual([["faction", "umbrella"]]);
  expect(belonged("2020-12-01")).toEqual([]);
  expect(belonged("2022-01-01")).toEqual([["other-faction", "umbrella"]]);
});

test("nobody is tied to anybody", () => {
  expect(relationsOf([])).toEqual([]);
});
